package io.counterclaim.time;

import static io.counterclaim.time.TimeWords.GAP;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One way to write a time: the words to look for and what they mean. */
final class TimeRule {
    private static final String PREPOSITION = "since|until|till|up to|before|after|by|from|on|in the year|in early|in mid"
            + "|in late|in|during|of|over|for|within|throughout|as of|as early as";
    private final Pattern pattern;
    private final Function<MatchResult, Meaning> meaning;

    private TimeRule(Pattern pattern, Function<MatchResult, Meaning> meaning) {
        this.pattern = pattern;
        this.meaning = meaning;
    }

    /** Stands by itself; a preposition before it belongs to it. */
    static TimeRule alone(String words, Function<MatchResult, Meaning> meaning) {
        return rule("(?:(?<prep>(?i:" + PREPOSITION.replace(" ", GAP) + "))" + GAP + ")?", words, meaning);
    }

    /** A number or name that says when only after one of {@code prepositions}. */
    static TimeRule after(String prepositions, String words, Function<MatchResult, Meaning> meaning) {
        return rule("(?<prep>(?i:" + prepositions.replace(" ", GAP) + "))" + GAP, words, meaning);
    }

    /** Taken as it is written, with its own first words. */
    static TimeRule whole(String words, Function<MatchResult, Meaning> meaning) {
        return rule("(?<prep>)", words, meaning);
    }

    private static TimeRule rule(String before, String words, Function<MatchResult, Meaning> meaning) {
        String wordStart = "(?<![\\p{L}\\p{N}_])(?=[A-Za-z0-9])";
        String wordEnd = "(?![\\p{L}\\p{N}_])";
        return new TimeRule(Pattern.compile(wordStart + before + "(?:" + words + ")" + wordEnd), meaning);
    }

    Matcher matcher(String text, int from, int to) {
        return pattern.matcher(text).region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
    }

    TimeExpression expression(String text, MatchResult match) {
        Meaning wrapped = wrap(match.group("prep"), meaning.apply(match));
        return new TimeExpression(match.start(), match.end(), text.substring(match.start(), match.end()), wrapped);
    }

    private static Meaning wrap(@Nullable String preposition, Meaning meaning) {
        return switch (preposition == null ? "" : preposition.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")) {
            case "since", "from" -> new Meaning.Since(meaning);
            case "until", "till", "up to", "by" -> new Meaning.Until(meaning, true);
            case "before" -> new Meaning.Until(meaning, false);
            case "after" -> new Meaning.After(meaning);
            default -> meaning;
        };
    }
}
