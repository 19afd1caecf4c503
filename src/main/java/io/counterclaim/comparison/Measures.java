package io.counterclaim.comparison;

import io.counterclaim.claim.ClaimValue.QuantityValue;
import io.counterclaim.comparison.ParsedSentence.Amount;
import io.counterclaim.comparison.ParsedSentence.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units of length, mass, time, volume and area, and how many of the smallest each is: 12 miles are 19.3 kilometres. */
final class Measures {
    private static final Map<String, Measure> MEASURES = measures();

    private Measures() {}

    /**
     * A unit.
     *
     * @param dimension what is measured
     * @param factor how many metres, grams, seconds, litres or square metres it is
     */
    private record Measure(String dimension, BigDecimal factor) {}

    /** The dimension that a unit or a counted noun measures, or null where it is a thing and no measure. */
    static @Nullable String dimension(String unit) {
        Measure measure = MEASURES.get(singular(unit));
        return measure == null ? null : measure.dimension();
    }

    /** The first quantity in the base unit of its dimension, where the other is of another unit of it; else as it is. */
    static QuantityValue comparable(QuantityValue quantity, QuantityValue other) {
        String dimension = dimension(quantity.unit());
        boolean convert = dimension != null && !quantity.unit().equals(other.unit())
                && dimension.equals(dimension(other.unit()));
        return convert ? based(quantity, quantity.unit()) : quantity;
    }

    private static QuantityValue based(QuantityValue quantity, String unit) {
        Measure measure = MEASURES.get(singular(unit));
        if (measure == null) {
            return quantity;
        }
        BigDecimal upTo = quantity.upTo();
        return new QuantityValue(times(quantity.number(), measure), upTo == null ? null : times(upTo, measure),
                measure.dimension(), quantity.comparison());
    }

    /** "5 milligrams", "40 degrees Celsius": the amount with the unit that stands behind it, where that is a measure. */
    static Amount measured(ParsedSentence sentence, Amount amount) {
        List<Token> words = sentence.words();
        QuantityValue quantity = amount.quantity();
        String compound = words.get(amount.last()).lemma().replaceFirst(".*-", "");
        if (quantity.unit().isEmpty() && MEASURES.containsKey(compound)) {
            return new Amount(amount.first(), amount.last(), in(compound, quantity));
        }
        boolean hyphen = amount.last() + 2 < words.size() && words.get(amount.last() + 1).text().equals("-");
        int next = amount.last() + (hyphen ? 2 : 1);
        if (!quantity.unit().isEmpty() || next >= words.size()) {
            return amount;
        }
        String noun = words.get(next).lemma();
        String scale = next + 1 < words.size() ? words.get(next + 1).lemma() : "";
        if (noun.equals("degree") && scale.matches("celsius|centigrade|fahrenheit|c|f")) {
            return new Amount(amount.first(), next + 1, degrees(quantity, scale.startsWith("f")));
        }
        boolean two = MEASURES.containsKey(noun + " " + scale);
        String unit = two ? noun + " " + scale : noun;
        return !MEASURES.containsKey(unit)
                ? amount
                : new Amount(amount.first(), two ? next + 1 : next,
                        in(unit, quantity));
    }

    private static QuantityValue in(String unit, QuantityValue quantity) {
        return new QuantityValue(quantity.number(), quantity.upTo(), unit, quantity.comparison());
    }

    private static QuantityValue degrees(QuantityValue quantity, boolean fahrenheit) {
        BigDecimal upTo = quantity.upTo();
        return new QuantityValue(celsius(quantity.number(), fahrenheit),
                upTo == null ? null : celsius(upTo, fahrenheit),
                "°C", quantity.comparison());
    }

    private static BigDecimal celsius(BigDecimal degrees, boolean fahrenheit) {
        return fahrenheit
                ? degrees.subtract(new BigDecimal(32)).divide(new BigDecimal("1.8"), MathContext.DECIMAL32)
                : degrees;
    }

    private static BigDecimal times(BigDecimal number, Measure measure) {
        return number.multiply(measure.factor(), MathContext.DECIMAL64);
    }

    private static String singular(String unit) {
        String lower = unit.toLowerCase(Locale.ROOT);
        return MEASURES.containsKey(lower) || !lower.endsWith("s") ? lower : lower.substring(0, lower.length() - 1);
    }

    private static Map<String, Measure> measures() {
        var measures = new HashMap<String, Measure>();
        add(measures, "length", "millimetre millimeter mm=0.001 centimetre centimeter cm=0.01 metre meter m=1 "
                + "kilometre kilometer km=1000 inch=0.0254 foot feet ft=0.3048 yard=0.9144 mile=1609.344");
        add(measures, "mass", "microgram=0.000001 milligram mg=0.001 gram gramme g=1 kilogram kilogramme kilo kg=1000 "
                + "tonne=1000000 ounce=28.3495 pound lb=453.592 carat=0.2 ton=907185");
        add(measures, "time", "second=1 minute=60 hour=3600 day=86400 week=604800 fortnight=1209600 month=2629746 "
                + "year=31556952 decade=315569520");
        add(measures, "volume",
                "millilitre milliliter=0.001 litre liter=1 gallon=3.785 barrel=158.987 m³=1000 cubic metre=1000 cubic meter=1000");
        add(measures, "area",
                "hectare=10000 acre=4046.86 km²=1000000 sq mi=2589988 square metre=1 square kilometre=1000000 square mile=2589988 square foot=0.0929");
        return Map.copyOf(measures);
    }

    private static void add(Map<String, Measure> measures, String dimension, String list) {
        for (String group : list.split("(?<==[\\d.]{1,12})\\s+")) {
            int equals = group.indexOf('=');
            var measure = new Measure(dimension, new BigDecimal(group.substring(equals + 1)));
            String names = group.substring(0, equals);
            measures.put(names, measure);
            if (!names.matches("(?:cubic|square|sq) .*")) {
                Arrays.stream(names.split(" ")).forEach(name -> measures.put(name, measure));
            }
        }
    }
}
