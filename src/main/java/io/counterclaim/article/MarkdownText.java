package io.counterclaim.article;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The words of a Markdown text, a blank line between its blocks. */
final class MarkdownText {
    /** Nobody nests deeper; without a bound, a hostile file takes quadratic time. */
    private static final int DEEPEST = 100;
    private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST)
            .extensions(List.of(TablesExtension.create())).build();

    private final StringBuilder text = new StringBuilder();
    private @Nullable String title;

    private MarkdownText() {}

    static ExtractedText of(String markdown) {
        MarkdownText reader = new MarkdownText();
        Node document = PARSER.parse(markdown);
        reader.walk(document);
        return new ExtractedText(reader.text.toString().strip(), reader.title, null, null, List.of(), null);
    }

    /** Without recursion: the depth of a hostile text must not be the depth of our stack. */
    private void walk(Node document) {
        Node node = document.getFirstChild();
        while (node != null) {
            enter(node);
            Node next = omitted(node) ? null : node.getFirstChild();
            while (next == null && node != document) {
                leave(node);
                next = node.getNext();
                node = next != null || node.getParent() == null ? node : node.getParent();
            }
            node = next;
        }
    }

    private void enter(Node node) {
        switch (node) {
            case Text words -> text.append(startsLine() ? words.getLiteral().stripLeading() : words.getLiteral());
            case Code code -> text.append(code.getLiteral());
            case SoftLineBreak soft -> text.append(' ');
            case HardLineBreak hard -> text.append('\n');
            case HtmlBlock html -> text.append(HtmlText.of(html.getLiteral()).text());
            default -> {
                // everything else is told by its children
            }
        }
    }

    private void leave(Node node) {
        boolean block = node instanceof org.commonmark.node.Block || node instanceof TableCell;
        if (!block || node instanceof ListBlock || node instanceof ListItem || node instanceof BlockQuote) {
            return;
        }
        if (node instanceof Heading heading && heading.getLevel() == 1 && title == null) {
            String heard = text.substring(text.lastIndexOf("\n\n") + 1).strip();
            title = heard.isEmpty() ? null : heard;
        }
        text.append(startsLine() ? "" : "\n\n");
    }

    private boolean startsLine() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    private static boolean omitted(Node node) {
        return node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock || node instanceof Image;
    }
}
