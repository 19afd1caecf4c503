package io.counterclaim.comparison;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "the first since the rebellion", "the second since the pandemic": ranks in different rows do not conflict. */
final class Scopes {
    private Scopes() {}

    private record Ranked(Unit rank, Unit scope, String preposition) {}

    /** The reason why the two are about different things, when they are. */
    static Optional<Reason> apart(Aligned pair) {
        Ranked one = ranked(pair.c());
        Ranked other = ranked(pair.e());
        if (one == null || other == null || !one.preposition().equals(other.preposition())
                || pair.answer(one.scope()) == other.scope()) {
            return Optional.empty();
        }
        return Optional.of(new Reason(ReasonKind.SCOPE, told(pair.c(), one), told(pair.e(), other),
                Reason.both("they count from different things, “%s” and “%s”", one.scope().text(),
                        other.scope().text())));
    }

    private static String told(Side side, Ranked ranked) {
        return side.words(ranked.rank(), ranked.scope());
    }

    private static @Nullable Ranked ranked(Side side) {
        for (Unit rank : side.units()) {
            if (WordGroup.RANK.has(rank.lemma())) {
                for (Unit scope : side.units()) {
                    String relation = scope.relation();
                    if (relation.matches("(?:nmod|obl|advcl|acl):(?:since|among|after)") && isNear(side, rank, scope)) {
                        return new Ranked(rank, scope, relation.replaceFirst(".*:", ""));
                    }
                }
            }
        }
        return null;
    }

    /** On the rank, on what is ranked, or on its verb. */
    private static boolean isNear(Side side, Unit rank, Unit scope) {
        Unit ranked = side.governor(rank);
        Unit above = ranked == null ? null : side.governor(ranked);
        Unit on = side.governor(scope);
        return on != null && (on == rank || on == ranked || on == above);
    }
}
