package io.counterclaim.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where two pieces of a page were glued into one line: {@code "…news and contentIndia and Russia"}. Names that are
 * written like that (YouTube) are left whole.
 */
final class Joints {
    private static final Pattern JOINT = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})"
            + "|(?<=\\p{Ll}{2}[.!?])(?=\\p{Lu}\\p{Ll})|(?<=\\p{Ll}{2}[.!?][”\"’)])(?=\\p{Lu}\\p{Ll})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Set<String> OPENERS = Set.of("The", "This", "These", "Those", "In", "On", "At", "It", "He",
            "She",
            "They", "We", "But", "And", "For", "As", "His", "Her", "Its", "Their", "A", "An", "When", "While", "After",
            "Before", "If", "With", "By", "From", "There", "That", "To", "Not", "No", "However", "Meanwhile",
            "Although");
    /** "Advertisement India and …": furniture before a sentence, with a space. */
    private static final Pattern LEADING = Pattern
            .compile("(?iu:advertisement|skip to (?:main )?content)\\s+"
                    + "(?=\\p{Lu})");
    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORD = 40;
    private final String text;
    private final Set<String> words = new HashSet<>();
    /** Words that stand beside each other. */
    private final Set<String> pairs = new HashSet<>();

    Joints(String text) {
        this.text = text;
        MatchResult before = null;
        for (MatchResult word : (Iterable<MatchResult>) WORD.matcher(text).results()::iterator) {
            words.add(word.group());
            if (before != null && word.start() == before.end() + 1) {
                pairs.add(before.group() + " " + word.group());
            }
            before = word;
        }
    }

    /** The pieces of one line. */
    List<Span> pieces(Span line) {
        List<Span> pieces = new ArrayList<>();
        int start = leading(line);
        Span.addTrimmed(pieces, text, line.start(), start);
        Matcher joint = JOINT.matcher(text).region(start, line.end()).useTransparentBounds(true);
        while (joint.find()) {
            if (joint.start() > start && splits(start, joint.start(), line.end())) {
                Span.addTrimmed(pieces, text, start, joint.start());
                start = joint.start();
            }
        }
        Span.addTrimmed(pieces, text, start, line.end());
        return pieces;
    }

    private int leading(Span line) {
        Matcher leading = LEADING.matcher(text).region(line.start(), line.end());
        return leading.lookingAt() ? leading.end() : line.start();
    }

    private boolean splits(int start, int joint, int end) {
        if (!Character.isLetter(text.charAt(joint - 1))) {
            return true;
        }
        String left = wordBefore(start, joint);
        String right = wordAfter(joint, end);
        if (left.length() < SHORTEST_WORD) {
            return false;
        }
        boolean opener = OPENERS.contains(right) && joint + right.length() < end
                && Span.blank(text.charAt(joint + right.length()));
        // "TimeHarbor" beside "Time Harbor" is a name
        boolean name = pairs.contains(left + " " + right);
        boolean twoWords = !name && right.length() >= SHORTEST_WORD && words.contains(left) && words.contains(right);
        return opener || twoWords || furniture(start, joint) || furniture(joint, end);
    }

    private boolean furniture(int from, int to) {
        return to - from <= Furniture.LONGEST && Furniture.matches(text.substring(from, to));
    }

    private String wordBefore(int start, int joint) {
        int from = joint;
        while (from > start && joint - from < LONGEST_WORD && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, joint);
    }

    private String wordAfter(int joint, int end) {
        int to = joint;
        while (to < end && to - joint < LONGEST_WORD && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(joint, to);
    }
}
