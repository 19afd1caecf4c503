package io.counterclaim.comparison;

import io.counterclaim.claim.ClaimValue.QuantityValue;

/**
 * How many were killed or injured, as a sentence tells it.
 *
 * @param harm what became of them
 * @param low the smallest number it may be
 * @param high the largest, infinite where nothing bounds it
 */
public record Toll(Harm harm, double low, double high) {

    /** What became of those who are counted. */
    public enum Harm {
        KILLED, INJURED
    }

    static Toll of(Harm harm, QuantityValue amount) {
        return new Toll(harm, Math.max(0, Amounts.low(amount)), Amounts.high(amount));
    }

    /** The number with its bound: "22", "at least 44", "at most 9", "40 to 50". */
    public String words() {
        if (low == high) {
            return number(low);
        }
        return Double.isInfinite(high)
                ? "at least " + number(Math.ceil(low))
                : low <= 0 ? "at most " + number(Math.floor(high)) : number(low) + " to " + number(high);
    }

    private static String number(double number) {
        return String.valueOf(Math.round(number));
    }
}
