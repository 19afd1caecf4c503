package io.counterclaim.article;

import io.counterclaim.article.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the article's own title, with what a page writes before it, off the front of a paragraph it was pasted into:
 * "Wednesday 27 Jul 2016 Ferry sinks off Lome, 12 dead AFP A ferry sank …".
 */
final class RepeatedTitle {
    /** Shorter titles may be words of the text. */
    private static final int FEWEST_WORDS = 5;
    /** Dates, agencies and links before a title; sentences are longer. */
    private static final int LONGEST_BEFORE = 120;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”\"’)]*\\s+\\p{Lu}");
    private static final String AGENCY = "(?:\\s*-?\\s*(?:AP|AFP|UPI|DPA|PTI|ANI|IANS|ANSA|TASS|Reuters|Xinhua)\\b)?[\\s-]*";

    private RepeatedTitle() {}

    /** The blocks with the title apart, as often as it stands there; as they are where there is none. */
    static List<Block> split(String text, List<Block> blocks, @Nullable String title) {
        List<String> words = title == null ? List.of() : Stream.of(title.strip().split("\\s+")).toList();
        if (words.size() < FEWEST_WORDS) {
            return blocks;
        }
        // a new sentence, or what was one before its marks were lost, begins behind it
        Pattern pattern = Pattern.compile(words.stream().map(Pattern::quote).collect(Collectors.joining("\\s+"))
                + AGENCY + "(?=[\\p{Lu}\\d“\"‘'(])");
        var result = new ArrayList<Block>();
        for (Block block : blocks) {
            result.addAll(block.kind() == Kind.PARAGRAPH ? pieces(text, block, pattern) : List.of(block));
        }
        return result;
    }

    private static List<Block> pieces(String text, Block block, Pattern title) {
        var pieces = new ArrayList<Block>();
        int from = block.start();
        Matcher found = title.matcher(text).region(block.start(), block.end());
        while (found.find() && isPage(text, from, found.start())) {
            add(pieces, text, Kind.FURNITURE, from, found.start());
            add(pieces, text, Kind.TITLE, found.start(), found.end());
            from = found.end();
        }
        add(pieces, text, Kind.PARAGRAPH, from, block.end());
        return pieces;
    }

    private static boolean isPage(String text, int from, int title) {
        return title - from <= LONGEST_BEFORE
                && !SENTENCE_END.matcher(text).region(from, Math.min(text.length(), title + 1)).find();
    }

    private static void add(List<Block> pieces, String text, Kind kind, int start, int end) {
        int last = start + text.substring(start, end).stripTrailing().length();
        int first = last - text.substring(start, last).stripLeading().length();
        if (first < last) {
            pieces.add(new Block(kind, first, last));
        }
    }
}
