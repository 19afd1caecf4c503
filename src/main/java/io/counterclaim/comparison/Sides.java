package io.counterclaim.comparison;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Support for one party against a stance that takes none, by the same actor: no contradiction, and yet. */
final class Sides {
    private Sides() {}

    /** The reason why the two do not sit well together. */
    static Optional<Reason> tension(Aligned pair) {
        Unit backing = find(pair.c(), true);
        Unit neutral = find(pair.e(), false);
        if (backing == null || neutral == null || !sameActor(pair) || !sameConflict(pair, backing)) {
            return Optional.empty();
        }
        return Optional.of(new Reason(ReasonKind.SIDE, backing.text(), neutral.text(),
                "who takes the part of one side in a conflict takes none at the same time"));
    }

    private static @Nullable Unit find(Side side, boolean siding) {
        return side.units().stream()
                .filter(unit -> siding ? WordGroup.SIDING.has(unit.lemma()) : WordGroup.NEUTRAL.has(unit.lemma()))
                .filter(unit -> !side.denies(unit)).findFirst().orElse(null);
    }

    /** The subject of the one is the subject of the other. */
    private static boolean sameActor(Aligned pair) {
        return pair.links().values().stream().anyMatch(link -> link.c().isSubject() && link.e().isSubject()
                && link.tie() == Lexicon.Tie.SAME && link.c().type() == 'N');
    }

    /** The party that is backed is named beside the neutral stance, or a conflict is. */
    private static boolean sameConflict(Aligned pair, Unit backing) {
        boolean party = pair.links().values().stream().anyMatch(link -> !link.c().isSubject()
                && link.c().type() == 'N' && pair.c().isBelow(link.c(), backing));
        return party || pair.e().units().stream().anyMatch(unit -> WordGroup.CONFLICT.has(unit.lemma()));
    }
}
