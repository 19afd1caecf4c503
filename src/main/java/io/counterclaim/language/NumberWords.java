package io.counterclaim.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers as English writes them, in digits, words and both: "1,000", "two and a half million", "1.5bn". */
final class NumberWords {
    private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy",
            "eighty", "ninety");
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(scale("hundred", 2), scale("thousand", 3),
            scale("k", 3), scale("million", 6), scale("m", 6), scale("mn", 6), scale("billion", 9), scale("bn", 9),
            scale("b", 9), scale("trillion", 12), scale("tn", 12), Map.entry("dozen", BigDecimal.valueOf(12)));
    private static final Map<String, BigDecimal> WORDS = words();
    /** Two groups of three or more after a dot each, or a comma each, are thousands. */
    private static final String DIGITS = "\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,9})?|\\d{1,3}(?:\\.\\d{3}){2,5}"
            + "|\\d{1,15}(?:\\.\\d{1,9})?";
    private static final String SCALE = "(?:hundred|thousand|million|billion|trillion|dozen)\\b|(?:bn|mn|tn|[mbk])\\b";
    private static final String WORD = "(?:" + String.join("|", TENS) + ")(?:[\\s-](?:"
            + String.join("|", SMALL.subList(1, 10)) + "))?\\b|(?:" + longestFirst() + ")\\b";
    /** A number: what {@link #number} reads. */
    static final String PATTERN = "(?:(?:" + DIGITS + "|" + WORD + "|half\\s+an?(?=[\\s-](?:million|billion|dozen)\\b)"
            + "|an?(?=[\\s-](?:hundred|thousand|million|billion|trillion|dozen)\\b))"
            + "(?:\\s+and\\s+a\\s+half\\b)?(?:[\\s-]?(?:" + SCALE + "))*"
            + "(?:(?<=hundred|thousand)(?:\\s+and)?\\s+(?:" + WORD + ")(?:[\\s-](?:" + SCALE + "))*)?)";

    private NumberWords() {}

    /** The number that {@code text} writes, or null when it writes none or could mean two ("1.000"). */
    static @Nullable BigDecimal number(String text) {
        BigDecimal whole = BigDecimal.ZERO;
        BigDecimal part = null;
        boolean scaled = false;
        for (String word : words(text)) {
            BigDecimal scale = SCALES.get(word);
            BigDecimal plain = scale == null ? plain(word) : null;
            if (scale != null) {
                part = (part == null ? BigDecimal.ONE : part).multiply(scale);
                scaled = true;
                boolean big = scale.compareTo(BigDecimal.valueOf(100)) > 0;
                whole = big ? whole.add(part) : whole;
                part = big ? null : part;
            } else if (plain != null) {
                part = part == null ? plain : part.add(plain);
            } else if (!List.of("and", "a", "an").contains(word)) {
                return null;
            }
        }
        return part == null && !scaled || isAmbiguous(text, scaled) ? null : whole.add(or(part));
    }

    private static BigDecimal or(@Nullable BigDecimal part) {
        return part == null ? BigDecimal.ZERO : part;
    }

    /** "1.000" is one to some and a thousand to others; "1.125 million" is neither. */
    private static boolean isAmbiguous(String text, boolean scaled) {
        return !scaled && text.strip().matches("\\d{1,3}\\.\\d{3}");
    }

    /** The words of a number, a scale written onto its digits apart from them. */
    private static List<String> words(String text) {
        return List.of(text.strip().toLowerCase(Locale.ROOT).replaceAll("(?<=\\d)(?=[a-z])", " ").split("[\\s-]+"));
    }

    private static @Nullable BigDecimal plain(String word) {
        if (word.matches("\\d{1,3}(\\.\\d{3}){2,}")) {
            return new BigDecimal(word.replace(".", ""));
        }
        return Character.isDigit(word.charAt(0)) ? new BigDecimal(word.replace(",", "")) : WORDS.get(word);
    }

    private static Map<String, BigDecimal> words() {
        var words = new HashMap<String, BigDecimal>();
        for (int i = 0; i < SMALL.size(); i++) {
            words.put(SMALL.get(i), BigDecimal.valueOf(i));
        }
        for (int i = 0; i < TENS.size(); i++) {
            words.put(TENS.get(i), BigDecimal.valueOf(20 + 10L * i));
        }
        words.put("half", new BigDecimal("0.5"));
        return Map.copyOf(words);
    }

    /** "sixteen" before "six", or the shorter would be found in the longer. */
    private static String longestFirst() {
        return SMALL.stream().sorted((a, b) -> b.length() - a.length()).collect(Collectors.joining("|"));
    }

    private static Map.Entry<String, BigDecimal> scale(String word, int zeros) {
        return Map.entry(word, BigDecimal.TEN.pow(zeros));
    }
}
