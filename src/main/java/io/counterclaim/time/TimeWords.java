package io.counterclaim.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The English words of time, as patterns and as what they stand for. */
final class TimeWords {
    /** White space inside an expression; bounded, so that no text makes the search slow. */
    static final String GAP = "[\\s\\u00A0]{1,4}";

    static final String MONTH = names(
            Arrays.stream(Month.values()).map(Enum::name).toList(), "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec");
    static final String WEEKDAY = names(
            Arrays.stream(DayOfWeek.values()).map(Enum::name).toList(), "");
    static final String SHORT_WEEKDAY = "(?:" + WEEKDAY + "|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?)";
    static final String NUMBER = "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
            + "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|"
            + "(?:a[\\s\\u00A0])?(?:few|couple[\\s\\u00A0]of|couple)|several|many|some)";
    static final String UNIT = "(?:day|week|month|year|decade)s?";

    private static final List<String> NUMERALS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen", "twenty");
    private static final Map<String, Integer> OTHERS = Map.of("a", 1, "an", 1, "thirty", 30, "forty", 40, "fifty", 50);
    /** How many "few" are, for a first guess that is then marked as approximate. */
    private static final int FEW = 3;

    private TimeWords() {}

    static Month month(String word) {
        String start = lower(word).substring(0, 3);
        return Arrays.stream(Month.values()).filter(m -> lower(m.name()).startsWith(start)).findFirst().orElseThrow();
    }

    static DayOfWeek weekday(String word) {
        String start = lower(word).substring(0, 3);
        return Arrays.stream(DayOfWeek.values()).filter(d -> lower(d.name()).startsWith(start)).findFirst()
                .orElseThrow();
    }

    static ChronoUnit unit(String word) {
        String lower = lower(word);
        if (lower.startsWith("centur")) {
            return ChronoUnit.CENTURIES;
        }
        String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        return switch (singular) {
            case "day" -> ChronoUnit.DAYS;
            case "week", "weekend" -> ChronoUnit.WEEKS;
            case "month" -> ChronoUnit.MONTHS;
            case "decade" -> ChronoUnit.DECADES;
            default -> ChronoUnit.YEARS;
        };
    }

    static boolean vague(String number) {
        return !Character.isDigit(number.charAt(0)) && !NUMERALS.contains(lower(number))
                && !OTHERS.containsKey(lower(number));
    }

    static int count(String number) {
        String word = lower(number);
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        int numeral = NUMERALS.indexOf(word);
        return numeral >= 0 ? numeral : OTHERS.getOrDefault(word, word.contains("couple") ? 2 : FEW);
    }

    private static String names(List<String> upper, String shortNames) {
        String names = upper.stream().map(n -> n + "|" + n.charAt(0) + lower(n.substring(1)))
                .collect(Collectors.joining("|"));
        String abbreviations = shortNames.isEmpty()
                ? ""
                : "|(?:" + shortNames + "|" + shortNames.toUpperCase(Locale.ROOT) + ")\\b\\.?";
        return "(?:(?:" + names + ")\\b" + abbreviations + ")";
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
