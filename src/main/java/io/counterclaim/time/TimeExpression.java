package io.counterclaim.time;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text that say when.
 *
 * @param start the first UTF-16 code unit in the whole text
 * @param end one past the last
 * @param text the words themselves
 */
public record TimeExpression(int start, int end, String text, Meaning meaning) {

    /** The time meant, said at {@code anchor} (the article's date) of something that has happened. */
    public TimeSpan resolve(TimeSpan anchor) {
        return resolve(anchor, Lean.PAST);
    }

    /**
     * The time meant, said at {@code anchor}. An anchor that is an interval gives the widest time that fits; relative
     * words with an unknown anchor give an unknown time that says why.
     */
    public TimeSpan resolve(TimeSpan anchor, Lean lean) {
        return meaning.resolve(text.replaceAll("\\s+", " "), anchor, lean);
    }

    /** The time the words name whenever they are said ("15 June 2001", "since 2003"), or null when that depends. */
    public @Nullable TimeSpan named() {
        Meaning named = meaning instanceof Meaning.Since since ? since.inner() : meaning;
        boolean depends = !(named instanceof Meaning.Absolute) && !(named instanceof Meaning.Range)
                && !(named instanceof Meaning.Ambiguous);
        TimeSpan span = depends ? null : resolve(TimeSpan.unknown(""));
        return span == null || span.from() == null ? null : span;
    }

    /** The single day the words name with its year, or null. */
    public @Nullable LocalDate day() {
        return meaning instanceof Meaning.Absolute a && a.days().from() != null && a.days().from().equals(a.days().to())
                ? a.days().from()
                : null;
    }

    /** For a weekday with a day and month and no year: the latest such day up to {@code today}; otherwise null. */
    public @Nullable LocalDate latestWeekdayDate(LocalDate today) {
        return meaning instanceof Meaning.Relative r && r.rule() instanceof DayRule.WeekdayDate w
                ? w.latest(today)
                : null;
    }

    /** The 12 of "in the last 12 years". */
    public OptionalInt yearsBack() {
        return meaning instanceof Meaning.Relative r && r.rule() instanceof DayRule.Back b && !b.vague()
                && b.unit() == java.time.temporal.ChronoUnit.YEARS ? OptionalInt.of(b.count()) : OptionalInt.empty();
    }
}
