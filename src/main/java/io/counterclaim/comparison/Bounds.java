package io.counterclaim.comparison;

import io.counterclaim.claim.ClaimValue.Comparison;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import java.util.Objects;
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
        for (Unit level : pair.c().units()) {
            QuantityValue quantity = level.quantity();
            int way = quantity == null ? 0 : way(quantity.comparison());
            Unit measured = way == 0 ? null : measured(pair.c(), level);
            if (measured != null && pair.answer(measured) != null) {
                for (Unit trend : pair.e().units()) {
                    int moved = !trend.denied() && tells(pair, trend, measured) ? trend(trend) : 0;
                    if (moved == way) {
                        return Optional.of(new Reason(ReasonKind.BOUND, level.text(), trend.text(),
                                "a level %s and a move %s point the same way".formatted(
                                        Amounts.tell(Objects.requireNonNull(quantity)),
                                        way < 0 ? "downward" : "upward")));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static int way(Comparison comparison) {
        return switch (comparison) {
            case LESS, AT_MOST -> -1;
            case MORE, AT_LEAST -> 1;
            default -> 0;
        };
    }

    private static int trend(Unit unit) {
        return Lexicon.falls(unit.lemma()) ? -1 : Lexicon.rises(unit.lemma()) ? 1 : 0;
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
