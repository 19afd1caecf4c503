package io.counterclaim.article;

import io.counterclaim.article.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts off sentences that lost their end: in {@code "It is a part of ChinaThe new road …"} nobody knows how the first one
 * went on, so nobody should be held to it.
 */
final class Scraps {

    private Scraps() {}

    static List<Block> cutOff(String text, List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (i + 1 < blocks.size() && torn(text, block, blocks.get(i + 1))) {
                split(text, block, result);
            } else {
                result.add(block);
            }
        }
        return result;
    }

    /** Two paragraphs with nothing between them and no sentence end at the joint. */
    private static boolean torn(String text, Block block, Block next) {
        return block.kind() == Kind.PARAGRAPH && next.kind() == Kind.PARAGRAPH && block.end() == next.start()
                && Character.isLetter(text.charAt(block.end() - 1));
    }

    /** The whole sentences before the torn one stay. */
    private static void split(String text, Block block, List<Block> result) {
        int end = block.end();
        while (end > block.start() && !(Span.blank(text.charAt(end - 1)) && end - 2 >= block.start()
                && Wording.ends(text.substring(Math.max(block.start(), end - 4), end - 1)))) {
            end--;
        }
        List<Span> whole = new ArrayList<>();
        Span.addTrimmed(whole, text, block.start(), end);
        whole.forEach(span -> result.add(new Block(Kind.PARAGRAPH, span.start(), span.end())));
        result.add(new Block(Kind.SCRAP, Math.max(end, block.start()), block.end()));
    }
}
