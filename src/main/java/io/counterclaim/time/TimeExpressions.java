package io.counterclaim.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Finds the words of a text that say when. */
public final class TimeExpressions {
    private static final Comparator<TimeExpression> EARLIEST_THEN_LONGEST = Comparator
            .comparingInt(TimeExpression::start).thenComparing(Comparator.comparingInt(TimeExpression::end).reversed());

    private static final List<TimeRule> RULES = Stream.of(TimeRules.ALL, Seasons.ALL).flatMap(List::stream).toList();

    private TimeExpressions() {}

    /** All time expressions of a text, in order; none overlaps another. */
    public static List<TimeExpression> find(String text) {
        return find(text, 0, text.length());
    }

    /** The time expressions between two offsets of {@code text}; their own offsets count in the whole text. */
    public static List<TimeExpression> find(String text, int from, int to) {
        List<TimeExpression> candidates = new ArrayList<>();
        for (TimeRule rule : RULES) {
            Matcher matcher = rule.matcher(text, from, to);
            while (matcher.find()) {
                candidates.add(rule.expression(text, matcher));
            }
        }
        candidates.sort(EARLIEST_THEN_LONGEST);
        List<TimeExpression> found = new ArrayList<>();
        int end = from;
        for (TimeExpression candidate : candidates) {
            if (candidate.start() >= end) {
                found.add(candidate);
                end = candidate.end();
            }
        }
        return found;
    }
}
