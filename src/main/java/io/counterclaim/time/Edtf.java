package io.counterclaim.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of the Extended Date/Time Format (ISO 8601-2, level 1) that articles need: days, months, years, seasons of
 * doubt ({@code ~ ? %}) and intervals with open ends. An approximate date is widened by one unit of its precision on
 * each side, so that arithmetic on it stays honest.
 */
final class Edtf {
    static final String OPEN = "../..";
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%])?");

    private Edtf() {}

    static String end(@Nullable LocalDate day) {
        return day == null ? ".." : day.toString();
    }

    /** The first end of an interval, or the date itself. */
    static String first(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? edtf : edtf.substring(0, slash);
    }

    /** The last end of an interval, or the date itself. */
    static String last(String edtf) {
        return edtf.substring(edtf.indexOf('/') + 1);
    }

    static TimeSpan parse(String edtf, TimeBasis basis, String reason) {
        String text = edtf.strip();
        String[] ends = text.split("/", -1);
        if (ends.length > 2) {
            throw notEdtf(edtf, null);
        }
        TimeSpan first = date(ends[0], edtf, basis, reason);
        TimeSpan last = ends.length == 2 ? date(ends[1], edtf, basis, reason) : first;
        if (ends.length == 1 && first.from() == null) {
            throw notEdtf(edtf, null);
        }
        if (first.from() != null && last.to() != null && last.to().isBefore(first.from())) {
            throw new IllegalArgumentException("'" + edtf + "' ends before it begins");
        }
        return new TimeSpan(first.from(), last.to(), text, basis, reason);
    }

    private static TimeSpan date(String text, String whole, TimeBasis basis, String reason) {
        if (text.isEmpty() || text.equals("..")) {
            return new TimeSpan(null, null, text, basis, reason);
        }
        Matcher m = DATE.matcher(text);
        if (!m.matches()) {
            throw notEdtf(whole, null);
        }
        try {
            return precise(m, text, basis, reason);
        } catch (DateTimeException e) {
            throw notEdtf(whole, e);
        }
    }

    private static TimeSpan precise(Matcher m, String text, TimeBasis basis, String reason) {
        int year = Integer.parseInt(m.group(1));
        int doubt = m.group(4) == null ? 0 : 1;
        if (m.group(2) == null) {
            return new TimeSpan(LocalDate.of(year - doubt, 1, 1), LocalDate.of(year + doubt, 12, 31), text, basis,
                    reason);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
        if (m.group(3) == null) {
            return new TimeSpan(month.minusMonths(doubt).atDay(1), month.plusMonths(doubt).atEndOfMonth(), text, basis,
                    reason);
        }
        LocalDate day = month.atDay(Integer.parseInt(m.group(3)));
        return new TimeSpan(day.minusDays(doubt), day.plusDays(doubt), text, basis, reason);
    }

    private static IllegalArgumentException notEdtf(String text, @Nullable Throwable cause) {
        return new IllegalArgumentException("'" + text
                + "' is no date: write 2022-10-05, 2022-10, 2022, 2013~ (about) or 2021-12-06/2021-12-12", cause);
    }
}
