package io.counterclaim.comparison;

import io.counterclaim.claim.ClaimValue.Comparison;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two amounts of one field that are told to go the same way: what Kenya sells of arms and its deliveries of ammunition
 * are no one thing, and yet a fall of the one speaks for a fall of the other.
 */
final class Trends {
    private static final double COVERED = .85;

    private Trends() {}

    /** The reason why the one speaks for the other. */
    static Optional<Reason> agreement(Aligned pair) {
        Unit one = moved(pair.c());
        Unit other = moved(pair.e());
        if (one == null || other == null || one.quantity() != null && other.quantity() != null
                || way(one) != way(other) || !samePlayers(pair)) {
            return Optional.empty();
        }
        Map<Unit, Unit> fields = fields(pair, one, other);
        var told = new HashSet<>(fields.keySet());
        told.add(one);
        pair.c().units().stream().filter(unit -> Lexicon.isTrend(unit.lemma()) || way(unit) == way(one))
                .forEach(told::add);
        return !fields.isEmpty() && pair.coverage(told) >= COVERED
                ? Optional.of(new Reason(ReasonKind.BOUND, one.text(), other.text(),
                        "both tell of a move %s of what is of one field: %s".formatted(
                                way(one) < 0 ? "downward" : "upward",
                                fields.entrySet().stream()
                                        .map(e -> "“" + e.getKey().text() + "” and “" + e.getValue().text() + "”")
                                        .sorted()
                                        .collect(Collectors.joining(", ")))))
                : Optional.empty();
    }

    /** The word that tells of a move, or the bound that a level is under or over. */
    private static @Nullable Unit moved(Side side) {
        return side.units().stream().filter(unit -> way(unit) != 0 && !side.denies(unit)).findFirst().orElse(null);
    }

    private static int way(Unit unit) {
        if (unit.denied()) {
            return 0;
        }
        QuantityValue quantity = unit.quantity();
        if (quantity != null) {
            Comparison bound = quantity.comparison();
            return bound == Comparison.LESS || bound == Comparison.AT_MOST
                    ? -1
                    : bound == Comparison.MORE || bound == Comparison.AT_LEAST ? 1 : 0;
        }
        return Lexicon.falls(unit.lemma()) ? -1 : Lexicon.rises(unit.lemma()) ? 1 : 0;
    }

    /** The names of the one are the names of the other. */
    private static boolean samePlayers(Aligned pair) {
        return pair.c().units().stream().anyMatch(unit -> unit.type() == 'N') && pair.c().units().stream()
                .filter(unit -> unit.type() == 'N').allMatch(unit -> pair.answer(unit) != null);
    }

    /** The words without an answer that share a field with a word of the other sentence. */
    private static Map<Unit, Unit> fields(Aligned pair, Unit one, Unit other) {
        var fields = new HashMap<Unit, Unit>();
        for (Unit unit : pair.open()) {
            pair.e().units().stream().filter(e -> unit != one && e != other && Lexicon.shareField(unit, e)).findFirst()
                    .ifPresent(e -> fields.put(unit, e));
        }
        return fields;
    }
}
