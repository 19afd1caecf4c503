package io.counterclaim.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** What relative words mean on the day they are said. A later day never gets an earlier answer. */
interface DayRule {

    Stretch on(LocalDate day, Lean lean);

    /** Which of many Fridays or Julys: the words before it say. */
    enum Which {
        BARE, THIS, LAST, NEXT
    }

    /** "this week", "last month", "next year", "yesterday": calendar units, weeks from Monday. */
    record Unit(ChronoUnit unit, int offset) implements DayRule {
        @Override
        public Stretch on(LocalDate day, Lean lean) {
            LocalDate there = day.plus(offset, unit);
            return switch (unit) {
                case WEEKS -> week(there);
                case MONTHS -> Stretch.month(YearMonth.from(there));
                case YEARS -> Stretch.years(there.getYear(), there.getYear());
                case DECADES -> Stretch.years(there.getYear() / 10 * 10, there.getYear() / 10 * 10 + 9);
                case CENTURIES -> Stretch.years(there.getYear() / 100 * 100, there.getYear() / 100 * 100 + 99);
                default -> Stretch.day(there);
            };
        }

        private static Stretch week(LocalDate day) {
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Stretch.of(monday, monday.plusDays(6));
        }
    }

    /** "last weekend": Saturday and Sunday of a week. */
    record Weekend(int offset) implements DayRule {
        @Override
        public Stretch on(LocalDate day, Lean lean) {
            LocalDate sunday = day.plusWeeks(offset).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            return Stretch.of(sunday.minusDays(1), sunday);
        }
    }

    /** "on Friday", "last Friday". */
    record Weekday(DayOfWeek weekday, Which which) implements DayRule {
        @Override
        public Stretch on(LocalDate day, Lean lean) {
            return Stretch.day(day.with(switch (which) {
                case LAST -> TemporalAdjusters.previous(weekday);
                case NEXT -> TemporalAdjusters.next(weekday);
                case THIS -> t -> t.with(java.time.temporal.ChronoField.DAY_OF_WEEK, weekday.getValue());
                case BARE -> lean == Lean.PAST
                        ? TemporalAdjusters.previousOrSame(weekday)
                        : TemporalAdjusters.nextOrSame(weekday);
            }));
        }
    }

    /**
     * "the last Friday of this month".
     *
     * @param ordinal position in the month, from 1; -1 for the last
     * @param months offset from the month of the day: 0 is the same month
     */
    record WeekdayOfMonth(DayOfWeek weekday, int ordinal, int months) implements DayRule {
        @Override
        public Stretch on(LocalDate day, Lean lean) {
            LocalDate there = day.withDayOfMonth(1).plusMonths(months);
            return Stretch.day(there.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday)));
        }
    }

    /** "in July", "last July". */
    record MonthAlone(Month month, Which which) implements DayRule {
        @Override
        public Stretch on(LocalDate day, Lean lean) {
            YearMonth now = YearMonth.from(day);
            YearMonth same = YearMonth.of(day.getYear(), month);
            return Stretch.month(switch (which) {
                case THIS -> same;
                case LAST -> same.isBefore(now) ? same : same.minusYears(1);
                case NEXT -> same.isAfter(now) ? same : same.plusYears(1);
                case BARE -> lean == Lean.PAST
                        ? (same.isAfter(now) ? same.minusYears(1) : same)
                        : (same.isBefore(now) ? same.plusYears(1) : same);
            });
        }
    }

    /** "December 6": past by default, but "on December 10" said on December 6 is not a year ago. */
    record DayAlone(MonthDay monthDay) implements DayRule {
        private static final int SOON = 31;

        @Override
        public Stretch on(LocalDate day, Lean lean) {
            LocalDate next = CalendarDays.next(monthDay, day);
            boolean ahead = lean == Lean.FUTURE || ChronoUnit.DAYS.between(day, next) <= SOON;
            return Stretch.day(ahead ? next : CalendarDays.latest(monthDay, day));
        }
    }

    /** "Monday, December 6": a year in which it is a Monday, the latest unless the coming one has it. */
    record WeekdayDate(DayOfWeek weekday, MonthDay monthDay) implements DayRule {
        @Override
        public Stretch on(LocalDate day, Lean lean) {
            LocalDate next = CalendarDays.next(monthDay, weekday, day);
            return Stretch.day(next.isAfter(day.plusYears(1)) ? latest(day) : next);
        }

        LocalDate latest(LocalDate today) {
            return CalendarDays.latest(monthDay, weekday, today);
        }
    }

    /** "in the last 12 years"; vaguely "over the last few years". */
    record Back(int count, ChronoUnit unit, boolean vague) implements DayRule {
        @Override
        public Stretch on(LocalDate day, Lean lean) {
            LocalDate from = day.minus(count, unit);
            if (!vague) {
                return Stretch.of(from, day);
            }
            boolean byYear = unit.compareTo(ChronoUnit.YEARS) >= 0;
            Stretch about = byYear ? Stretch.aboutYear(from.getYear()) : Stretch.aboutMonth(YearMonth.from(from));
            return about.through(Stretch.day(day));
        }
    }

    /** "in the next two years", "in the coming months". */
    record Ahead(int count, ChronoUnit unit, boolean vague) implements DayRule {
        @Override
        public Stretch on(LocalDate day, Lean lean) {
            LocalDate to = day.plus(count, unit);
            if (!vague) {
                return Stretch.of(day, to);
            }
            boolean byYear = unit.compareTo(ChronoUnit.YEARS) >= 0;
            Stretch about = byYear ? Stretch.aboutYear(to.getYear()) : Stretch.aboutMonth(YearMonth.from(to));
            return Stretch.day(day).through(about);
        }
    }

    /** "three years ago": as exact as its unit, and no more. */
    record Ago(int count, ChronoUnit unit, boolean vague) implements DayRule {
        @Override
        public Stretch on(LocalDate day, Lean lean) {
            LocalDate there = day.minus(count, unit);
            return switch (unit) {
                case DAYS -> vague ? Stretch.of(there.minusDays(1), there.plusDays(1)) : Stretch.day(there);
                case WEEKS -> new Unit(ChronoUnit.WEEKS, 0).on(there, lean);
                case MONTHS -> Stretch.aboutMonth(YearMonth.from(there));
                default -> Stretch.aboutYear(there.getYear());
            };
        }
    }

    /** "for decades": since nobody says when, up to now. */
    record Lasting() implements DayRule {
        @Override
        public Stretch on(LocalDate day, Lean lean) {
            return Stretch.of(null, day);
        }
    }
}
