package io.counterclaim.article;

import io.counterclaim.article.Block.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts out of a paragraph what belongs to the page, where a page was pasted as one line: menus, which are words in capitals
 * without a stop, and lists of sources and of other articles, whose entries end with a date and nothing behind it.
 */
final class RunOnPage {
    /** Paragraphs are no longer; a whole page is. */
    private static final int LONGEST_PARAGRAPH = 3000;
    private static final Set<String> SMALL = Set.of("and", "or", "of", "the", "for", "to", "a", "an", "in", "on", "us",
            "your", "our", "by", "with", "de", "en", "&", "|", "/", "-");
    private static final int MOST_SMALL = 2;
    private static final int FEWEST_CAPITALS = 12;
    private static final Pattern WORD = Pattern.compile("\\S+");
    /** A word of a menu ends with a letter or a digit: no stop, no comma. */
    private static final Pattern CAPITAL = Pattern.compile("[\\p{Lu}\\d][\\p{L}\\d’'./+-]*[\\p{L}\\d+]|\\p{Lu}|\\d");
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,6}\\.?";
    /** ", February 21, 2025" or "• February 21, 2025" with the next entry right behind it; never "On 21 February 2025 Kenya". */
    private static final Pattern ENTRY = Pattern
            .compile("(?<=[,.•·|)–—-] {0,3})(?:" + MONTH + " \\d{1,2} ?,? \\d{4}|\\d{1,2} " + MONTH
                    + " \\d{4})(?=\\s+\\p{Lu})");
    private static final int FEWEST_ENTRIES = 4;
    private static final int LONGEST_ENTRY = 500;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”\"’)]*\\s+(?=\\p{Lu})");

    private RunOnPage() {}

    /** The blocks, with what belongs to the page apart. */
    static List<Block> split(String text, List<Block> blocks) {
        var result = new ArrayList<Block>();
        for (Block block : blocks) {
            boolean page = block.kind() == Kind.PARAGRAPH && block.end() - block.start() > LONGEST_PARAGRAPH;
            result.addAll(page ? cut(block, furniture(text, block)) : List.of(block));
        }
        return result;
    }

    private static List<Span> furniture(String text, Block block) {
        var found = new ArrayList<Span>(lists(text, block));
        found.addAll(menus(text, block));
        found.sort(Comparator.comparingInt(Span::start));
        return found;
    }

    /** Runs of words in capitals, with small words between them. */
    private static List<Span> menus(String text, Block block) {
        var menus = new ArrayList<Span>();
        Matcher words = WORD.matcher(text).region(block.start(), block.end());
        int start = -1;
        int end = -1;
        int before = -1;
        int capitals = 0;
        int small = 0;
        while (words.find()) {
            boolean capital = CAPITAL.matcher(words.group()).matches();
            small = capital ? 0 : SMALL.contains(words.group()) ? small + 1 : MOST_SMALL + 1;
            if (capital) {
                start = start < 0 ? words.start() : start;
                before = end;
                end = words.end();
                capitals++;
            }
            if (small > MOST_SMALL) {
                // a sentence begins with the last word in capitals
                addMenu(menus, start, before, capitals - 1);
                start = -1;
                capitals = 0;
                small = 0;
            }
        }
        addMenu(menus, start, end, capitals);
        return menus;
    }

    private static void addMenu(List<Span> menus, int start, int end, int capitals) {
        if (start >= 0 && capitals >= FEWEST_CAPITALS) {
            menus.add(new Span(start, end));
        }
    }

    /** From the sentence in which the first of many entries ends to the end of the last. */
    private static List<Span> lists(String text, Block block) {
        List<MatchResult> entries = ENTRY.matcher(text).region(block.start(), block.end()).results().toList();
        var lists = new ArrayList<Span>();
        for (int first = 0, next; first < entries.size(); first = next) {
            next = first + 1;
            while (next < entries.size() && entries.get(next).start() - entries.get(next - 1).end() <= LONGEST_ENTRY) {
                next++;
            }
            if (next - first >= FEWEST_ENTRIES) {
                lists.add(new Span(sentenceStart(text, block.start(), entries.get(first).start()),
                        entries.get(next - 1).end()));
            }
        }
        return lists;
    }

    /** Where the sentence before the entry's byline begins, or the one the date stands in. */
    private static int sentenceStart(String text, int from, int to) {
        int earliest = Math.max(from, to - LONGEST_ENTRY);
        List<Integer> starts = SENTENCE_END.matcher(text).region(earliest, to).results().map(MatchResult::end).toList();
        int last = starts.isEmpty() ? earliest : starts.getLast();
        boolean byline = text.startsWith("By ", last);
        return !byline ? last : starts.size() > 1 ? starts.get(starts.size() - 2) : earliest;
    }

    private static List<Block> cut(Block block, List<Span> furniture) {
        var pieces = new ArrayList<Block>();
        int from = block.start();
        for (Span span : furniture) {
            if (span.start() >= from) {
                add(pieces, Kind.PARAGRAPH, from, span.start());
                add(pieces, Kind.FURNITURE, span.start(), span.end());
            } else if (span.end() > from) {
                add(pieces, Kind.FURNITURE, from, span.end());
            }
            from = Math.max(from, span.end());
        }
        add(pieces, Kind.PARAGRAPH, from, block.end());
        return pieces;
    }

    private static void add(List<Block> pieces, Kind kind, int from, int to) {
        if (to > from) {
            pieces.add(new Block(kind, from, to));
        }
    }
}
