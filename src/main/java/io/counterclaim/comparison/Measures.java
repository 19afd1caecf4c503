package io.counterclaim.comparison;

import io.counterclaim.claim.ClaimValue.QuantityValue;
import io.counterclaim.claim.Measured;
import io.counterclaim.comparison.ParsedSentence.Amount;
import io.counterclaim.comparison.ParsedSentence.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Amounts with the unit that stands behind the number, and units of one kind made comparable: 12 miles are 19.3 kilometres. */
final class Measures {
    private Measures() {}

    /** Whether two units measure the same: miles and kilometres. */
    static boolean areOfOneKind(String unit, String other) {
        String base = Measured.base(unit);
        return base != null && base.equals(Measured.base(other));
    }

    /** The first quantity converted, where the other is of another unit of its kind; else as it is. */
    static QuantityValue comparable(QuantityValue quantity, QuantityValue other) {
        boolean convert = !quantity.unit().equals(other.unit()) && areOfOneKind(quantity.unit(), other.unit());
        return convert ? Measured.converted(quantity) : quantity;
    }

    /** "5 milligrams", "40 degrees Celsius": the amount with the unit that stands behind it, where that is a measure. */
    static Amount measured(ParsedSentence sentence, Amount amount) {
        List<Token> words = sentence.words();
        QuantityValue quantity = amount.quantity();
        String compound = words.get(amount.last()).lemma().replaceFirst(".*-", "");
        if (quantity.unit().isEmpty() && isMeasure(compound)) {
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
        return isMeasure(noun) ? new Amount(amount.first(), next, in(noun, quantity)) : amount;
    }

    private static boolean isMeasure(String noun) {
        return Measured.base(noun) != null;
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
}
