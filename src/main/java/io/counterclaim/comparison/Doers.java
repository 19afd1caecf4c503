package io.counterclaim.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One deed, two doers: "Kenya bought the ferry", "Togo, which acquired the ferry from Kenya". Both names stand in both sentences. */
final class Doers implements Rule {
    private static final double NEEDS = .7;

    @Override
    public List<Clash> in(Aligned pair) {
        if (!pair.matter().isOne()) {
            return List.of();
        }
        return pair.links().values().stream().filter(link -> isDeed(pair, link)).flatMap(link -> {
            Unit one = named(pair.c(), pair.c().actor(link.c()));
            Unit other = named(pair.e(), pair.e().actor(link.e()));
            return one == null || other == null || !areTwo(pair, one, other)
                    ? Stream.empty()
                    : Stream.of(new Clash(new Reason(ReasonKind.ROLE, told(one, link.c()),
                            told(other, link.e()), "one of the two did it, and not both"), Set.of(link.c()), NEEDS));
        }).toList();
    }

    /** A deed of one doer, of which both tell alike. */
    private static boolean isDeed(Aligned pair, Link link) {
        return link.c().type() == 'v' && link.e().type() == 'v'
                && (link.tie() == Lexicon.Tie.SAME || link.tie() == Lexicon.Tie.SYNONYM)
                && !Lexicon.areConverse(link.c(), link.e())
                && !WordGroup.MUTUAL.has(link.c().lemma()) && !WordGroup.LIGHT.has(link.c().lemma())
                && pair.c().denies(link.c()) == pair.e().denies(link.e()) && sameObject(pair, link);
    }

    private static boolean sameObject(Aligned pair, Link link) {
        Unit one = pair.c().patient(link.c());
        Unit other = pair.e().patient(link.e());
        return one == null || other == null || pair.answer(one) == other
                || WordGroup.ONE_WAY.has(link.c().lemma()) && isRole(pair, one, other);
    }

    /** Who did it is who it was done to: of what only one can do to the other. */
    private static boolean isRole(Aligned pair, Unit one, Unit other) {
        return one.type() == 'N' && other.type() == 'N' && pair.answer(one) != null && pair.asked(other) != null;
    }

    /** The doer, or the name in it: "a hook by Volsk". */
    private static @Nullable Unit named(Side side, @Nullable Unit actor) {
        if (actor == null || actor.type() == 'N') {
            return actor;
        }
        return side.under(actor).stream().filter(unit -> unit.type() == 'N' && unit.relation().matches("nmod:by"))
                .findFirst().orElse(null);
    }

    private static boolean areTwo(Aligned pair, Unit one, Unit other) {
        Unit answer = pair.answer(one);
        Unit asked = pair.asked(other);
        return answer != null && asked != null && answer != other && asked != one && answer.type() == 'N'
                && asked.type() == 'N' && !areJoined(pair.c(), one, asked) && !areJoined(pair.e(), other, answer);
    }

    /** "China and Russia": both did it. */
    private static boolean areJoined(Side side, Unit one, Unit other) {
        return one.relation().startsWith("conj") && side.governor(one) == other
                || other.relation().startsWith("conj") && side.governor(other) == one;
    }

    private static String told(Unit doer, Unit verb) {
        return doer.text() + " … " + verb.text();
    }
}
