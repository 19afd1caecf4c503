package io.counterclaim.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who did it and to whom it was done are swapped: "Kenya defeated Togo", "Togo defeated Kenya". */
final class Roles implements Rule {
    private static final double NEEDS = .8;

    @Override
    public List<Clash> in(Aligned pair) {
        return pair.links().values().stream().filter(link -> link.c().type() == 'v' && isSame(link))
                .filter(link -> pair.c().denies(link.c()) == pair.e().denies(link.e()))
                .filter(link -> swapped(pair, link)).flatMap(link -> clash(pair, link)).toList();
    }

    private static boolean isSame(Link link) {
        return link.tie() == Lexicon.Tie.SAME && !WordGroup.MUTUAL.has(link.c().lemma());
    }

    private static boolean swapped(Aligned pair, Link link) {
        Unit actor = pair.c().actor(link.c());
        Unit other = pair.c().patient(link.c());
        Unit answered = pair.e().actor(link.e());
        Unit patient = pair.e().patient(link.e());
        return actor != null && other != null && answered != null && patient != null && actor.type() == 'N'
                && pair.answer(actor) == patient && pair.answer(other) == answered;
    }

    /** Who beats is not beaten; who attacks may be attacked as well. */
    private static Stream<Clash> clash(Aligned pair, Link link) {
        boolean oneWay = WordGroup.ONE_WAY.has(link.c().lemma());
        String arithmetic = "who did it and to whom it was done are swapped, which "
                + (oneWay ? "cannot both be" : "can both be");
        var reason = new Reason(ReasonKind.ROLE, told(pair.c(), link.c()), told(pair.e(), link.e()), arithmetic);
        return Stream.of(new Clash(reason, Set.of(link.c()), NEEDS, oneWay ? Relation.CONTRADICTS : Relation.TENSION));
    }

    private static String told(Side side, Unit verb) {
        Unit actor = side.actor(verb);
        Unit patient = side.patient(verb);
        return (actor == null ? "" : actor.text()) + " … " + verb.text() + " … "
                + (patient == null ? "" : patient.text());
    }
}
