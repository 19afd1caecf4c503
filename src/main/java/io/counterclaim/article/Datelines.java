package io.counterclaim.article;

import io.counterclaim.article.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes "SAMARKAND, Uzbekistan (Agency) —" off the first paragraphs. */
final class Datelines {
    private static final int PARAGRAPHS = 2;
    private static final String WORD = "(?:\\p{Lu}[\\p{L}’'.]*(?:-\\p{L}+)*|de|al|la|el|del|of|\\d{1,2}(?:st|nd|rd|th)?|\\d{4})";
    private static final Pattern HEAD = Pattern.compile("\\p{Lu}[\\p{L}’'.]*(?:-\\p{L}+)*(?:,?[ \\u00A0/]" + WORD
            + "){0,7},?(?: ?\\([^)]{2,40}\\))?(?:\\s?[—–]\\s?|\\s--?\\s|:\\s--\\s)(?=[\\p{Lu}\\d“\"‘'])");

    private Datelines() {}

    static List<Block> split(String text, List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        int paragraphs = 0;
        for (Block block : blocks) {
            boolean first = block.kind() == Kind.PARAGRAPH && ++paragraphs <= PARAGRAPHS;
            Matcher head = HEAD.matcher(text).region(block.start(), block.end());
            if (first && head.lookingAt() && head.end() < block.end()) {
                result.add(new Block(Kind.DATELINE, block.start(),
                        text.substring(0, head.end()).stripTrailing().length()));
                result.add(new Block(Kind.PARAGRAPH, head.end(), block.end()));
            } else {
                result.add(block);
            }
        }
        return result;
    }
}
