package io.counterclaim.language;

import io.counterclaim.claim.ClaimValue.Comparison;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as a text writes it: what compares it, its currency, number or range, and unit. Read from the words
 * themselves, because parsers hang "more than" and "up to" now here, now there.
 *
 * @param start where it starts in the text, {@code end} where it ends
 * @param hasUnit false for a bare number, whose unit is what it counts
 */
public record QuantityPhrase(int start, int end, QuantityValue quantity, boolean hasUnit) {
    private static final Map<String, Comparison> BEFORE = before();
    private static final Map<String, BigDecimal> FRACTIONS = Map.of("half", new BigDecimal("50"), "third",
            new BigDecimal("33.3"), "quarter", new BigDecimal("25"), "fifth", new BigDecimal("20"), "tenth",
            new BigDecimal("10"));
    private static final String SHARE = "(?:two|three|four)[\\s-](?:thirds|quarters|fifths|tenths)\\b"
            + "|(?:an?|one)[\\s-](?:third|quarter|fifth|tenth)(?=\\s+of\\b|\\s*[.,;:]|\\s*$)"
            + "|half(?=\\s+(?:of|the|its|their|his|her|our|all)\\b|\\s*[.,;:]|\\s*$)";
    private static final String MONEY = "(?:" + UnitNames.CURRENCY + ")\\s?";
    private static final Pattern QUANTITY = Pattern.compile("(?<![\\p{L}\\d.,$€£-])(?:(?<before>"
            + BEFORE.keySet().stream().collect(Collectors.joining("|")) + ")\\s+(?:the\\s+|a\\s+total\\s+of\\s+)?)?"
            + "(?:(?<share>" + SHARE + ")"
            + "|(?<currency>" + MONEY + ")?(?<number>" + NumberWords.PATTERN + ")(?<unit>[\\s-]?" + UnitNames.UNIT
            + ")?"
            + "(?:(?:\\s*[–-]\\s*|\\s+(?<to>to|and|or)\\s+)(?:" + MONEY + ")?(?<second>" + NumberWords.PATTERN + "))?"
            + "(?<unit2>[\\s-]?" + UnitNames.UNIT + ")?(?<per>\\s+" + UnitNames.PER + ")?"
            + "(?<after>\\s+or\\s+(?:more|less|fewer)\\b|[\\s-]plus\\b|\\+)?)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Every quantity in {@code text}, in order. */
    public static List<QuantityPhrase> in(String text) {
        var found = new ArrayList<QuantityPhrase>();
        Matcher matcher = QUANTITY.matcher(text);
        for (int from = 0; from <= text.length() && matcher.find(from);) {
            boolean range = isRange(text, matcher);
            QuantityPhrase phrase = matcher.group("share") == null ? counted(matcher, range) : share(matcher);
            if (phrase != null) {
                found.add(phrase);
            }
            boolean second = matcher.group("second") != null && !range;
            from = Math.max(from + 1, second ? matcher.start("second") : matcher.end());
        }
        return found;
    }

    private static QuantityPhrase share(Matcher m) {
        String words = m.group("share").toLowerCase(Locale.ROOT);
        String part = words.replaceFirst("^.*[\\s-]", "").replaceFirst("s$", "");
        BigDecimal times = words.equals("half")
                ? BigDecimal.ONE
                : NumberWords.number(words.replaceFirst("[\\s-].*", ""));
        BigDecimal number = Objects.requireNonNull(FRACTIONS.get(part), part)
                .multiply(times == null ? BigDecimal.ONE : times);
        Comparison comparison = comparison(m);
        // a third is no whole number of hundredths
        boolean rounded = part.equals("third") && comparison == Comparison.EXACTLY;
        return new QuantityPhrase(m.start(), m.end(),
                new QuantityValue(number, null, "%", rounded ? Comparison.ABOUT : comparison), true);
    }

    private static @Nullable QuantityPhrase counted(Matcher m, boolean range) {
        BigDecimal number = NumberWords.number(m.group("number"));
        BigDecimal second = range ? NumberWords.number(m.group("second")) : null;
        if (number == null || range && second == null) {
            return null;
        }
        String unit = unit(m, range);
        boolean hasUnit = !unit.isEmpty();
        int end = range || m.group("second") == null ? m.end() : first(m);
        if (second == null) {
            return new QuantityPhrase(m.start(), end, new QuantityValue(number, null, unit, comparison(m)), hasUnit);
        }
        BigDecimal from = number.multiply(sharedScale(m, number));
        return from.compareTo(second) >= 0
                ? null
                : new QuantityPhrase(m.start(), end, new QuantityValue(from, second, unit, Comparison.BETWEEN),
                        hasUnit);
    }

    /** In "10 to 12 million" the million is both's. */
    private static BigDecimal sharedScale(Matcher m, BigDecimal first) {
        Matcher scale = Pattern.compile("(?i)(hundred|thousand|million|billion|trillion|bn|mn|tn|[mbk])$")
                .matcher(m.group("second"));
        boolean own = m.group("number")
                .matches("(?i).*(hundred|thousand|million|billion|trillion|\\d(bn|mn|tn|[mbk]))");
        BigDecimal shared = scale.find() && !own ? NumberWords.number("one " + scale.group()) : null;
        return shared == null || first.compareTo(shared) >= 0 ? BigDecimal.ONE : shared;
    }

    /** "rose from 40 to 45" are two numbers, "10 and 12" too unless "between" is said. */
    private static boolean isRange(String text, Matcher m) {
        if (m.group("second") == null || m.group("unit") != null && m.group("unit2") == null) {
            return false;
        }
        String before = text.substring(Math.max(0, m.start() - 8), m.start()).toLowerCase(Locale.ROOT);
        boolean between = "between".equalsIgnoreCase(m.group("before")) || before.endsWith("between ");
        boolean from = before.endsWith("from ");
        return "and".equalsIgnoreCase(m.group("to")) ? between : !from;
    }

    private static int first(Matcher m) {
        return m.group("unit") == null ? m.end("number") : m.end("unit");
    }

    private static String unit(Matcher m, boolean range) {
        boolean whole = range || m.group("second") == null;
        String after = m.group("unit") == null && whole ? m.group("unit2") : m.group("unit");
        String before = m.group("currency");
        String unit = before == null
                ? after == null ? "" : UnitNames.of(after.replaceFirst("^[\\s-]", ""))
                : UnitNames.of(before);
        return whole && m.group("per") != null && !unit.isEmpty() ? unit + UnitNames.per(m.group("per")) : unit;
    }

    private static Comparison comparison(Matcher m) {
        String after = m.group("after");
        if (after != null) {
            return after.matches("(?i).*(?:less|fewer)") ? Comparison.AT_MOST : Comparison.AT_LEAST;
        }
        String before = m.group("before");
        return before == null
                ? Comparison.EXACTLY
                : BEFORE.entrySet().stream().filter(e -> before.matches("(?i)" + e.getKey())).findFirst()
                        .map(Map.Entry::getValue).orElse(Comparison.EXACTLY);
    }

    /** Longer phrases first: "no more than" is no "more than". */
    private static Map<String, Comparison> before() {
        var words = new LinkedHashMap<String, Comparison>();
        words.put(
                "(?:no|not)\\s+(?:more|higher|greater)\\s+than|at\\s+(?:the\\s+)?most|up\\s+to|as\\s+(?:many|much|high)"
                        + "\\s+as|a\\s+maximum\\s+of",
                Comparison.AT_MOST);
        words.put("(?:no|not)\\s+(?:less|fewer)\\s+than|at\\s+(?:the\\s+)?(?:very\\s+)?least|a\\s+minimum\\s+of",
                Comparison.AT_LEAST);
        words.put("(?:more|greater|higher)\\s+than|over|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|upwards?\\s+of"
                + "|in\\s+excess\\s+of", Comparison.MORE);
        words.put("(?:less|fewer|lower)\\s+than|under|below", Comparison.LESS);
        words.put("about|around|roughly|approximately|nearly|almost|some|close\\s+to|an\\s+estimated|estimated\\s+at"
                + "|circa", Comparison.ABOUT);
        words.put("between", Comparison.EXACTLY);
        return words;
    }
}
