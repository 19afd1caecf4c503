package io.counterclaim.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** Looks up days that come back: every year, or every so many years on the same weekday. */
final class CalendarDays {
    /** The calendar repeats after 400 years; February 29 keeps off a weekday for 40 at most. */
    private static final int FAR_ENOUGH = 41;

    private CalendarDays() {}

    static LocalDate latest(MonthDay monthDay, LocalDate upTo) {
        return search(monthDay, null, upTo, -1);
    }

    static LocalDate next(MonthDay monthDay, LocalDate from) {
        return search(monthDay, null, from, 1);
    }

    static LocalDate latest(MonthDay monthDay, DayOfWeek weekday, LocalDate upTo) {
        return search(monthDay, weekday, upTo, -1);
    }

    static LocalDate next(MonthDay monthDay, DayOfWeek weekday, LocalDate from) {
        return search(monthDay, weekday, from, 1);
    }

    private static LocalDate search(MonthDay monthDay, @Nullable DayOfWeek weekday, LocalDate from, int step) {
        for (int i = 0; i <= FAR_ENOUGH; i++) {
            int year = from.getYear() + i * step;
            if (monthDay.isValidYear(year)) {
                LocalDate day = monthDay.atYear(year);
                boolean onTheSide = step < 0 ? !day.isAfter(from) : !day.isBefore(from);
                if (onTheSide && (weekday == null || day.getDayOfWeek() == weekday)) {
                    return day;
                }
            }
        }
        throw new IllegalStateException("every day of the year falls on every weekday within 40 years: " + monthDay);
    }
}
