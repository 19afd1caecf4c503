package io.counterclaim.comparison;

import io.counterclaim.claim.ClaimValue.QuantityValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A level under a bound and a downward trend of the same quantity point the same way: "the share is below 50 %", "the
 * share has fallen".
 */
final class Bounds {
    private Bounds() {}

    /** The reason why they corroborate each other. */
    static Optional<Reason> agreement(Aligned pair) {
        return pair.c().units().stream().flatMap(level -> agreement(pair, level).stream()).findFirst();
    }

    private static Optional<Reason> agreement(Aligned pair, Unit level) {
        QuantityValue quantity = level.quantity();
        Way way = quantity == null ? null : Way.ofBound(quantity);
        Unit measured = way == null ? null : measured(pair.c(), level);
        if (quantity == null || way == null || measured == null) {
            return Optional.empty();
        }
        return pair.e().units().stream()
                .filter(move -> !move.denied() && Way.ofMove(move) == way && tells(pair, move, measured)).findFirst()
                .map(move -> new Reason(ReasonKind.BOUND, level.text(), move.text(),
                        "a level %s and a move %s point the same way".formatted(Amounts.tell(quantity), way.told())));
    }

    /** What the quantity is told of: the subject above it. */
    private static @Nullable Unit measured(Side side, Unit level) {
        Unit up = level;
        for (int steps = 0; up != null && steps < 4; steps++) {
            Unit subject = side.subject(up);
            if (subject != null) {
                return subject;
            }
            up = side.governor(up);
        }
        return null;
    }

    /** "its share has fallen", "a decline in its share". */
    private static boolean tells(Aligned pair, Unit trend, Unit measured) {
        Unit same = pair.answer(measured);
        return same != null && (pair.e().subject(trend) == same || pair.e().governor(same) == trend
                || pair.e().isBelow(trend, same) || pair.e().isBelow(same, trend));
    }
}
