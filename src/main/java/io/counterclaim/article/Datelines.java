package io.counterclaim.article;

import io.counterclaim.article.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes "SAMARKAND, Uzbekistan (Agency) —" off the first paragraphs. */
final class Datelines {
    private static final int PARAGRAPHS = 2;
    private static final String WORD = "(?:\\p{Lu}[\\p{L}’'.]*(?:-\\p{L}+)*|de|al|la|el|del|of|\\d{1,2}(?:st|nd|rd|th)?|\\d{4})";
    private static final String PLACE = "\\p{Lu}[\\p{L}’'.]*(?:-\\p{L}+)*(?:,?[ \\u00A0/]" + WORD + "){0,7},?";
    private static final String AGENCY = "\\([^()]{2,40}\\)";
    private static final String DAY = "(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.?)(?:,? \\d{4})?";
    /** "MOSCOW, October 5. /TASS/." and "NEW DELHI, Oct 5 (PTI)": a day ends it where no dash does. */
    private static final String DATED = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3}, " + DAY
            + "(?:\\.(?: /\\p{L}{2,20}/\\.)?| " + AGENCY + "\\.?)\\s";
    /** "Last updated at Jun 18, 2016 BEIRUT": the page's own date, run into the text. */
    private static final String PAGE_DATE = "(?i:date of publication|published|last updated|updated|posted)(?: on| at|:)?\\s+"
            + "(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2},? ?\\d{4}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.?,? \\d{4})\\s+(?:\\p{Lu}{3,}\\s+)?";
    private static final Pattern HEAD = Pattern
            .compile("(?:" + PAGE_DATE + "|" + DATED + "|(?:" + PLACE + "(?: ?" + AGENCY + ")?|" + AGENCY
                    + ")(?:\\s?[—–]\\s?|\\s--?\\s)|\\p{Lu}{3,}(?: \\p{Lu}{2,}){0,3}:\\s(?:" + DAY
                    + ":\\s)?)(?=[\\p{Lu}\\d“\"‘'])");
    /** "Russia – India's old friend – agreed": a second dash shows that the first opens an aside. */
    private static final Pattern ASIDE = Pattern.compile("[^.!?—–]{0,300}(?:[—–]|\\s-\\s)");

    private Datelines() {}

    static List<Block> split(String text, List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        int paragraphs = 0;
        for (Block block : blocks) {
            boolean first = block.kind() == Kind.PARAGRAPH && ++paragraphs <= PARAGRAPHS;
            int end = first ? headEnd(text, block) : block.start();
            if (end > block.start()) {
                int place = text.substring(0, end).stripTrailing().length();
                result.add(new Block(Kind.DATELINE, block.start(), place));
            }
            result.add(new Block(block.kind(), end, block.end()));
        }
        return result;
    }

    /** Where the dateline ends, or the start of the block when it has none. */
    private static int headEnd(String text, Block block) {
        Matcher head = HEAD.matcher(text).region(block.start(), block.end());
        if (!head.lookingAt() || head.end() >= block.end()) {
            return block.start();
        }
        String words = head.group();
        boolean marked = words.matches(".*[,(:].*") || words.equals(words.toUpperCase(Locale.ROOT));
        boolean aside = ASIDE.matcher(text).region(head.end(), block.end()).lookingAt();
        return marked || !aside ? head.end() : block.start();
    }
}
