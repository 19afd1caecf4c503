package io.counterclaim.time;

import static io.counterclaim.time.TimeWords.GAP;
import static io.counterclaim.time.TimeWords.MONTH;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as a text writes it: any of "2022-10-05", "5 October 2022", "Oct. 5", "October 2022", "July", "2004". */
record DatePoint(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    static final String YEAR = "(?:1[4-9]\\d\\d|20\\d\\d)(?![\\d,.]?\\d)";
    static final String YEAR_ONLY = "(?:1[4-9]\\d\\d|20\\d\\d)";
    static final String DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\\d)";
    static final String ISO = "\\d{4}-\\d{2}-\\d{2}(?![-\\d])(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?"
            + "(?:Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final String TAIL = "(?:,?" + GAP + YEAR + ")?";
    static final String DAY_MONTH = DAY + GAP + "(?:of" + GAP + ")?" + MONTH + TAIL;
    static final String MONTH_DAY = MONTH + GAP + DAY + "(?!" + GAP + "(?:" + MONTH + "|%|per|percent))" + TAIL;
    static final String MONTH_YEAR = MONTH + ",?" + GAP + "(?:of" + GAP + ")?" + YEAR;
    /** Complete enough to need no word before it. */
    static final String FULL = "(?:" + ISO + "|" + DAY_MONTH + "|" + MONTH_DAY + "|" + MONTH_YEAR + ")";
    static final String ANY = "(?:" + FULL + "|" + MONTH + "|" + YEAR + ")";

    private static final Pattern ISO_PARTS = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern YEAR_PART = Pattern.compile("\\d{4}");
    private static final Pattern DAY_PART = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)");
    private static final Pattern MONTH_PART = Pattern.compile(MONTH);

    static DatePoint parse(String text) {
        Matcher iso = ISO_PARTS.matcher(text);
        if (iso.find()) {
            return new DatePoint(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        Matcher year = YEAR_PART.matcher(text);
        Matcher day = DAY_PART.matcher(text);
        Matcher month = MONTH_PART.matcher(text);
        return new DatePoint(year.find() ? number(year.group()) : null,
                month.find() ? (Integer) TimeWords.month(month.group()).getValue() : null,
                day.find() ? number(day.group(1)) : null);
    }

    DatePoint orElse(DatePoint other) {
        return new DatePoint(year != null ? year : other.year, month != null ? month : other.month, day);
    }

    Meaning meaning(DayRule.Which which) {
        try {
            return valid(which);
        } catch (java.time.DateTimeException impossible) {
            return new Meaning.Impossible();
        }
    }

    Meaning on(DayOfWeek weekday) {
        if (year != null || month == null || day == null) {
            return meaning(DayRule.Which.BARE);
        }
        return monthDay(month, day) instanceof MonthDay monthDay
                ? new Meaning.Relative(new DayRule.WeekdayDate(weekday, monthDay))
                : new Meaning.Impossible();
    }

    private Meaning valid(DayRule.Which which) {
        if (month == null) {
            return year == null ? new Meaning.Impossible() : new Meaning.Absolute(Stretch.years(year, year));
        }
        if (year == null) {
            return new Meaning.Relative(day == null
                    ? new DayRule.MonthAlone(Month.of(month), which)
                    : new DayRule.DayAlone(MonthDay.of(month, day)));
        }
        return new Meaning.Absolute(day == null
                ? Stretch.month(YearMonth.of(year, month))
                : Stretch.day(LocalDate.of(year, month, day)));
    }

    private static @Nullable MonthDay monthDay(int month, int day) {
        return day <= Month.of(month).maxLength() ? MonthDay.of(month, day) : null;
    }

    private static Integer number(String digits) {
        return Integer.valueOf(digits);
    }
}
