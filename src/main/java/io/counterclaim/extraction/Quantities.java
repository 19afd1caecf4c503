package io.counterclaim.extraction;

import edu.stanford.nlp.ling.IndexedWord;
import io.counterclaim.claim.ClaimValue.Comparison;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers with their units and what compares them: "below 50%" is 50, "%", LESS. */
final class Quantities {
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth",
            "seventh", "eighth", "ninth", "tenth");
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve");
    private static final Map<String, BigDecimal> SCALES = Map.of("hundred", BigDecimal.valueOf(100), "thousand",
            BigDecimal.valueOf(1_000), "million", BigDecimal.valueOf(1_000_000), "billion",
            BigDecimal.valueOf(1_000_000_000L), "trillion", BigDecimal.valueOf(1_000_000_000_000L));
    private static final Map<String, Comparison> COMPARISONS = Map.ofEntries(Map.entry("below", Comparison.LESS),
            Map.entry("under", Comparison.LESS), Map.entry("above", Comparison.MORE),
            Map.entry("over", Comparison.MORE),
            Map.entry("about", Comparison.ABOUT), Map.entry("around", Comparison.ABOUT),
            Map.entry("approximately", Comparison.ABOUT), Map.entry("nearly", Comparison.LESS),
            Map.entry("almost", Comparison.LESS), Map.entry("exceed", Comparison.MORE));
    private static final Set<String> PERCENT = Set.of("%", "percent", "per");

    private Quantities() {}

    /** The quantity that {@code head} is the head of, or null when no number is there. */
    static @Nullable QuantityValue at(Sentence sentence, IndexedWord head) {
        int ordinal = ORDINALS.indexOf(head.lemma().toLowerCase(Locale.ROOT));
        if (ordinal >= 0) {
            return new QuantityValue(BigDecimal.valueOf(ordinal + 1L), "", Comparison.EXACTLY);
        }
        BigDecimal number = null;
        BigDecimal scale = BigDecimal.ONE;
        String unit = "";
        Comparison comparison = Comparison.EXACTLY;
        for (int index : sentence.under(head,
                relation -> !relation.startsWith("nmod") && !relation.startsWith("acl"))) {
            String word = sentence.tokens().get(index - 1).lemma().toLowerCase(Locale.ROOT);
            BigDecimal parsed = number(word);
            number = parsed != null && number == null ? parsed : number;
            scale = SCALES.containsKey(word) ? scale.multiply(SCALES.get(word)) : scale;
            comparison = COMPARISONS.getOrDefault(word, comparison);
            unit = PERCENT.contains(word) ? "%" : unit;
        }
        if (unit.isEmpty() && !SCALES.containsKey(head.lemma()) && number(head.lemma()) == null) {
            unit = head.lemma().toLowerCase(Locale.ROOT);
        }
        return number == null ? null : new QuantityValue(number.multiply(scale), unit, comparison);
    }

    private static @Nullable BigDecimal number(String word) {
        int small = NUMBERS.indexOf(word);
        if (small >= 0) {
            return BigDecimal.valueOf(small);
        }
        return word.matches("\\d[\\d,]{0,20}(\\.\\d{1,9})?") ? new BigDecimal(word.replace(",", "")) : null;
    }

    /** The quantity in words: "below 50 %", "55,000,000". */
    static String tell(QuantityValue quantity) {
        String comparison = switch (quantity.comparison()) {
            case EXACTLY -> "";
            case ABOUT -> "about ";
            case LESS -> "below ";
            case AT_MOST -> "at most ";
            case MORE -> "above ";
            case AT_LEAST -> "at least ";
        };
        NumberFormat format = NumberFormat.getInstance(Locale.ROOT);
        format.setMaximumFractionDigits(9);
        return (comparison + format.format(quantity.number()) + " " + quantity.unit()).strip();
    }
}
