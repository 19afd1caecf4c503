package io.counterclaim.comparison;

import io.counterclaim.claim.ClaimValue.QuantityValue;
import org.jspecify.annotations.Nullable;

/** Which way a word or a bound points: "has fallen" and "below 50 %" point downward. */
enum Way {
    DOWN("downward"), UP("upward");

    private final String told;

    Way(String told) {
        this.told = told;
    }

    String told() {
        return told;
    }

    /** Of a word that tells of a move or of a bound that a level is under or over; null of anything else and of what is denied. */
    static @Nullable Way of(Unit unit) {
        return unit.denied() ? null : unit.quantity() == null ? ofMove(unit) : ofBound(unit.quantity());
    }

    static @Nullable Way ofBound(QuantityValue quantity) {
        return switch (quantity.comparison()) {
            case LESS, AT_MOST -> DOWN;
            case MORE, AT_LEAST -> UP;
            case EXACTLY, ABOUT, BETWEEN -> null;
        };
    }

    static @Nullable Way ofMove(Unit unit) {
        return WordGroup.FALLING.has(unit.lemma()) ? DOWN : WordGroup.RISING.has(unit.lemma()) ? UP : null;
    }
}
