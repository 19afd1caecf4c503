package io.counterclaim.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
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
        Way way = one == null ? null : Way.of(one);
        if (one == null || other == null || way != Way.of(other) || one.quantity() != null && other.quantity() != null
                || !samePlayers(pair)) {
            return Optional.empty();
        }
        Map<Unit, Unit> fields = fields(pair, one, other);
        var told = new HashSet<>(fields.keySet());
        told.add(one);
        pair.c().units().stream().filter(unit -> WordGroup.MEASURE.has(unit.lemma()) || Way.of(unit) == way)
                .forEach(told::add);
        return fields.isEmpty() || way == null || pair.coverage(told) < COVERED
                ? Optional.empty()
                : Optional.of(new Reason(ReasonKind.BOUND, one.text(), other.text(),
                        "both tell of a move %s of what is of one field: %s".formatted(way.told(), told(fields))));
    }

    private static String told(Map<Unit, Unit> fields) {
        return fields.entrySet().stream()
                .map(field -> "“" + field.getKey().text() + "” and “" + field.getValue().text() + "”").sorted()
                .collect(Collectors.joining(", "));
    }

    /** The word that tells of a move, or the bound that a level is under or over. */
    private static @Nullable Unit moved(Side side) {
        return side.units().stream().filter(unit -> Way.of(unit) != null && !side.denies(unit)).findFirst()
                .orElse(null);
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
