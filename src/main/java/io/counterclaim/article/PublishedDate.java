package io.counterclaim.article;

import io.counterclaim.time.TimeBasis;
import io.counterclaim.time.TimeExpression;
import io.counterclaim.time.TimeExpressions;
import io.counterclaim.time.TimeSpan;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the date that metadata gives. */
final class PublishedDate {
    private static final Pattern WITH_TIME = Pattern
            .compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:\\d{2}\\S*(?: ?[+-]\\d{2}:?\\d{2})?");

    private PublishedDate() {}

    /**
     * EDTF, a date with a time of day, or a date in words ("5 October 2022").
     *
     * @throws IllegalArgumentException when it is none of these; the message quotes it
     */
    static TimeSpan given(String published) {
        String date = published.strip();
        Matcher withTime = WITH_TIME.matcher(date);
        String edtf = withTime.matches() ? withTime.group(1) : date;
        // 05/10/2022 is two days; who gives a date can give it plainly
        boolean inWords = date.codePoints().anyMatch(Character::isLetter);
        List<TimeExpression> words = inWords ? TimeExpressions.find(date) : List.of();
        if (words.size() == 1 && words.getFirst().text().equals(date)
                && words.getFirst().named() instanceof TimeSpan span) {
            return span.with(TimeBasis.GIVEN, "given as “" + date + "”");
        }
        return TimeSpan.of(edtf, TimeBasis.GIVEN, "given as “" + date + "”");
    }
}
