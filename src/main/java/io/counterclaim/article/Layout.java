package io.counterclaim.article;

import io.counterclaim.article.Block.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the article from the page around it: headline, dateline, bylines, captions, furniture and paragraphs, by layout
 * and by what pages commonly say about themselves.
 */
public final class Layout {

    private Layout() {}

    /** The blocks of a text, in order; they do not overlap and cover every line that is not blank. */
    public static List<Block> blocks(String text) {
        Joints joints = new Joints(text);
        List<Span> pieces = new Paragraphs(text).spans().stream().flatMap(l -> joints.pieces(l).stream()).toList();
        List<@Nullable Kind> kinds = new ArrayList<>();
        pieces.forEach(piece -> kinds.add(LineKind.of(piece.of(text))));
        new Headline(text, pieces).settle(kinds);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Kind kind = kinds.get(i);
            blocks.add(new Block(kind == null ? Kind.FURNITURE : kind, pieces.get(i).start(), pieces.get(i).end()));
        }
        return Datelines.split(text, RunOnPage.split(text, Scraps.cutOff(text, blocks)));
    }

    /** The blocks of an article's text; where its own title was pasted into a paragraph, it is a block of its own. */
    public static List<Block> blocks(ArticleText article) {
        return RepeatedTitle.split(article.text(), blocks(article.text()), article.title());
    }

    /** The headline found in the text, or null. */
    public static @Nullable String title(String text, List<Block> blocks) {
        return blocks.stream().filter(b -> b.kind() == Kind.TITLE).findFirst()
                .map(b -> text.substring(b.start(), b.end()).replaceAll("[\\s\\u00A0]+", " ").strip()).orElse(null);
    }

    /**
     * Blocks whose words come again later in the text: from the index of the first such block to the starts of its
     * repeats. White space makes no difference.
     */
    public static Map<Integer, List<Integer>> repeats(String text, List<Block> blocks) {
        Map<String, Integer> first = new HashMap<>();
        Map<Integer, List<Integer>> repeats = new LinkedHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Integer original = first.putIfAbsent(normalise(text.substring(block.start(), block.end())), i);
            if (original != null) {
                repeats.computeIfAbsent(original, k -> new ArrayList<>()).add(block.start());
            }
        }
        return repeats;
    }

    private static String normalise(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", " ").strip();
    }
}
