package io.counterclaim.comparison;

import io.counterclaim.comparison.Lexicon.Tie;
import io.counterclaim.time.TimeExpression;
import io.counterclaim.time.TimeExpressions;
import io.counterclaim.time.TimeSpan;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as intervals of days. */
final class Dates {
    private static final Pattern DAY_OF_NO_YEAR = Pattern.compile(
            "(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+)?(?<month>\\p{Lu}\\p{Ll}{2,8})\\.?(?:\\s+(?<then>\\d{1,2})(?:st|nd|rd|th)?)?(?!\\w)");
    private static final Map<String, Month> MONTHS = months();

    private Dates() {}

    /** Whether no day is in both. */
    static boolean exclude(TimeSpan a, TimeSpan b) {
        boolean before = a.to() != null && b.from() != null && a.to().isBefore(b.from());
        boolean after = b.to() != null && a.from() != null && b.to().isBefore(a.from());
        return before || after;
    }

    /** The time that an expression names; of "until October 2019" October, which is the end of what it says. */
    static @Nullable TimeSpan named(TimeExpression expression) {
        TimeSpan named = expression.named();
        return named == null ? named(expression.text().replaceFirst("^\\p{L}+\\s+", "")) : named;
    }

    static @Nullable TimeSpan named(String words) {
        return TimeExpressions.find(words).stream().map(TimeExpression::named).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    /** "3 March", "on Monday, June 4th", or null where it is no such day. */
    static @Nullable MonthDay dayOfNoYear(String text) {
        Matcher matcher = DAY_OF_NO_YEAR.matcher(text);
        while (matcher.find()) {
            Month month = MONTHS.get(matcher.group("month").toLowerCase(Locale.ROOT));
            String day = matcher.group("day") == null ? matcher.group("then") : matcher.group("day");
            if (month != null && day != null && Integer.parseInt(day) >= 1
                    && Integer.parseInt(day) <= month.maxLength()) {
                return MonthDay.of(month, Integer.parseInt(day));
            }
        }
        return null;
    }

    /** "March": a month of no year. */
    static boolean isMonth(String word) {
        return MONTHS.containsKey(word.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
    }

    private static Map<String, Month> months() {
        var months = new HashMap<String, Month>();
        for (Month month : Month.values()) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                months.put(month.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT), month);
            }
        }
        months.put("sept", Month.SEPTEMBER);
        return months;
    }

    /** How what a date of the one sentence says stands to what one of the other says, or null when they are apart. */
    static @Nullable Tie tie(Unit c, Unit e) {
        TimeSpan one = c.date();
        TimeSpan other = e.date();
        if (one == null || other == null) {
            return c.day() != null && Objects.equals(c.day(), e.day()) ? Tie.SAME : null;
        }
        if (one.text().equals(other.text()) || one.from() != null && Objects.equals(one.from(), other.from())
                && Objects.equals(one.to(), other.to())) {
            return Tie.SAME;
        }
        return within(other, one) ? Tie.KIND : within(one, other) ? Tie.WIDER : null;
    }

    private static boolean within(TimeSpan narrow, TimeSpan wide) {
        return narrow.from() != null && narrow.to() != null && wide.from() != null && wide.to() != null
                && !narrow.from().isBefore(wide.from()) && !narrow.to().isAfter(wide.to());
    }

    /** Whether the two dates have no day in common. A day without a year excludes another such day only. */
    static boolean exclude(Unit c, Unit e) {
        if (c.date() != null && e.date() != null) {
            return exclude(c.date(), e.date());
        }
        return c.day() != null && e.day() != null && !c.day().equals(e.day());
    }
}
