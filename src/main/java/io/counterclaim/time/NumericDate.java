package io.counterclaim.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** "06/12/2021": a day in December to most of the world, in June to some. With dots, the day comes first. */
final class NumericDate {

    private NumericDate() {}

    static Meaning meaning(MatchResult match) {
        int first = Integer.parseInt(match.group("first"));
        int last = Integer.parseInt(match.group("last"));
        int year = Integer.parseInt(match.group("year"));
        LocalDate dayFirst = date(year, last, first);
        LocalDate monthFirst = match.group("mark").equals(".") ? null : date(year, first, last);
        if (dayFirst == null || monthFirst == null) {
            LocalDate only = dayFirst == null ? monthFirst : dayFirst;
            return only == null ? new Meaning.Impossible() : new Meaning.Absolute(Stretch.day(only));
        }
        if (dayFirst.equals(monthFirst)) {
            return new Meaning.Absolute(Stretch.day(dayFirst));
        }
        return dayFirst.isBefore(monthFirst)
                ? new Meaning.Ambiguous(dayFirst, monthFirst)
                : new Meaning.Ambiguous(monthFirst, dayFirst);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
