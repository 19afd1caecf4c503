package io.counterclaim.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Some days in a row, both ends included, and how EDTF writes them.
 *
 * @param from null when open
 * @param to null when open
 */
record Stretch(@Nullable LocalDate from, @Nullable LocalDate to, String edtf) {
    private static final int LAST_YEAR = 9999;

    /** The days from {@code from} to {@code to}, written as coarsely as is exact: a whole year is {@code 2004}. */
    static Stretch of(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = writable(from);
        LocalDate last = writable(to);
        if (first != null && first.equals(last)) {
            return new Stretch(first, last, first.toString());
        }
        boolean wholeYears = (first == null || first.getDayOfYear() == 1) && (last == null || endsYear(last));
        boolean wholeMonths = (first == null || first.getDayOfMonth() == 1) && (last == null || endsMonth(last));
        String begin = written(first, wholeYears, wholeMonths);
        String end = written(last, wholeYears, wholeMonths);
        return new Stretch(first, last, begin.equals(end) && first != null ? begin : begin + "/" + end);
    }

    static Stretch day(LocalDate day) {
        return of(day, day);
    }

    static Stretch month(YearMonth month) {
        return of(month.atDay(1), month.atEndOfMonth());
    }

    static Stretch years(int first, int last) {
        return of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** About {@code year}: the year before and the year after are possible too. */
    static Stretch aboutYear(int year) {
        if (year < 1 || year >= LAST_YEAR) {
            return of(null, null);
        }
        return new Stretch(LocalDate.of(year - 1, 1, 1), LocalDate.of(year + 1, 12, 31), "%04d~".formatted(year));
    }

    static Stretch aboutMonth(YearMonth month) {
        if (month.getYear() < 1 || month.getYear() >= LAST_YEAR) {
            return of(null, null);
        }
        return new Stretch(month.minusMonths(1).atDay(1), month.plusMonths(1).atEndOfMonth(), month + "~");
    }

    /** From the beginning of this to the end of {@code other}. */
    Stretch through(Stretch other) {
        if (equals(other)) {
            return this;
        }
        boolean about = edtf.contains("~") || other.edtf.contains("~");
        return about
                ? new Stretch(from, other.to, Edtf.first(edtf) + "/" + Edtf.last(other.edtf))
                : of(from, other.to);
    }

    TimeSpan as(TimeBasis basis, String reason) {
        return new TimeSpan(from, to, edtf, basis, reason);
    }

    /** EDTF years have four digits; what lies beyond them bounds nothing in a newspaper. */
    private static @Nullable LocalDate writable(@Nullable LocalDate day) {
        return day == null || day.getYear() < 0 || day.getYear() > LAST_YEAR ? null : day;
    }

    private static String written(@Nullable LocalDate day, boolean wholeYears, boolean wholeMonths) {
        if (day == null) {
            return "..";
        }
        if (wholeYears) {
            return "%04d".formatted(day.getYear());
        }
        return wholeMonths ? YearMonth.from(day).toString() : day.toString();
    }

    private static boolean endsYear(LocalDate day) {
        return day.getDayOfYear() == day.lengthOfYear();
    }

    private static boolean endsMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }
}
