package io.counterclaim.comparison;

import io.counterclaim.claim.ClaimValue.QuantityValue;

/**
 * How many were killed or injured, as a sentence tells it.
 *
 * @param harm what became of them
 * @param amount how many, with its bound
 * @param words the words that tell it: "at least 44 people"
 */
public record Toll(Harm harm, QuantityValue amount, String words) {

    /** What became of those who are counted. */
    public enum Harm {
        KILLED, INJURED
    }

    /** The smallest number that the amount may mean. */
    public double low() {
        return Amounts.low(amount);
    }

    /** The largest, infinite where there is no bound. */
    public double high() {
        return Amounts.high(amount);
    }
}
