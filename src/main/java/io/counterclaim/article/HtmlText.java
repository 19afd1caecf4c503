package io.counterclaim.article;

import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The article in a web page: the words of its article or main element, a blank line between blocks. */
final class HtmlText {
    private static final String NOT_THE_ARTICLE = "script, style, noscript, template, nav, aside, footer, form, button,"
            + " iframe, svg, figure, select, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
            + " [role=banner], [role=contentinfo], [role=search]";
    private static final List<String> ROOTS = List.of("[itemprop=articleBody]", "article", "[role=article]", "main",
            "[role=main]");
    /** A teaser is an article element too; less than this is none we came for. */
    private static final int SHORTEST = 200;

    private HtmlText() {}

    static ExtractedText of(String html) {
        Document page = Jsoup.parse(html);
        HtmlMetadata metadata = new HtmlMetadata(page);
        page.select(NOT_THE_ARTICLE).remove();
        Element root = root(page);
        if (root == page.body()) {
            root.select("> header").remove();
        }
        String whole = text(root);
        Boilerplate.remove(root, root);
        String article = text(root);
        // a page that is nothing but links is better than nothing
        return metadata.with(article.isEmpty() ? whole : article);
    }

    private static Element root(Document page) {
        TextLengths lengths = new TextLengths(page);
        for (String selector : ROOTS) {
            var longest = page.select(selector).stream().max(Comparator.comparingInt(lengths::of));
            if (longest.isPresent() && lengths.of(longest.get()) >= SHORTEST) {
                return longest.get();
            }
        }
        return page.body();
    }

    private static String text(Element root) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    append(text, words.getWholeText());
                } else if (node instanceof Element element && element.nameIs("br")) {
                    newLine(text, 1);
                } else if (breaks(node)) {
                    newLine(text, 2);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (breaks(node)) {
                    newLine(text, 2);
                }
            }
        }, root);
        return text.toString().strip();
    }

    private static boolean breaks(Node node) {
        return node instanceof Element element && (element.isBlock() || element.nameIs("td") || element.nameIs("th")
                || element.nameIs("summary"));
    }

    /** White space in HTML is one space; a no-break space stays what it is. */
    private static void append(StringBuilder text, String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!space) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' '
                    && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
        }
    }

    private static void newLine(StringBuilder text, int wanted) {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        int there = 0;
        while (there < text.length() && text.charAt(text.length() - 1 - there) == '\n') {
            there++;
        }
        if (!text.isEmpty()) {
            text.append("\n".repeat(Math.max(0, wanted - there)));
        }
    }
}
