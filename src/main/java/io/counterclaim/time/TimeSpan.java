package io.counterclaim.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An interval of days, both ends included, as ISO 8601-2 (EDTF) writes it.
 *
 * @param from the earliest day it can be, or null when nothing bounds it from below
 * @param to the latest day it can be, or null when nothing bounds it from above
 * @param text the EDTF text, for example {@code 2013~} or {@code 2004/..}; {@code ../..} when unknown
 * @param basis where the time was taken from
 * @param reason why this time: the words it rests on, or what is missing
 */
public record TimeSpan(@Nullable LocalDate from, @Nullable LocalDate to, String text, TimeBasis basis, String reason) {

    /** Nothing says when; {@code reason} says what was looked for. */
    public static TimeSpan unknown(String reason) {
        return new TimeSpan(null, null, Edtf.OPEN, TimeBasis.UNKNOWN, reason);
    }

    /**
     * Reads EDTF.
     *
     * @throws IllegalArgumentException when {@code edtf} is no EDTF date or interval; the message quotes it
     */
    public static TimeSpan of(String edtf, TimeBasis basis, String reason) {
        return Edtf.parse(edtf, basis, reason);
    }

    /** One day. */
    public static TimeSpan of(LocalDate day, TimeBasis basis, String reason) {
        return new TimeSpan(day, day, day.toString(), basis, reason);
    }

    /** The days from {@code from} to {@code to}; null leaves that end open. */
    public static TimeSpan between(@Nullable LocalDate from, @Nullable LocalDate to, TimeBasis basis, String reason) {
        String text = from != null && from.equals(to) ? from.toString() : Edtf.end(from) + "/" + Edtf.end(to);
        return new TimeSpan(from, to, text, basis, reason);
    }

    /** The same days, taken from elsewhere. */
    public TimeSpan with(TimeBasis otherBasis, String otherReason) {
        return new TimeSpan(from, to, text, otherBasis, otherReason);
    }
}
