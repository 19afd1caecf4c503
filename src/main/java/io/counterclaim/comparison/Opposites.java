package io.counterclaim.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Opposite words in the same place, where they are no predicates: "the eastern border", "the western border". */
final class Opposites implements Rule {
    private static final double NEEDS = .65;

    @Override
    public List<Clash> in(Aligned pair) {
        var clashes = new ArrayList<Clash>();
        pair.links().values().stream()
                .filter(link -> link.tie() == Lexicon.Tie.OPPOSITE && link.c().denied() == link.e().denied())
                .filter(link -> !Ranks.isPlace(link.c()) && !isConverse(link)
                        && !pair.c().isPredicate(link.c()) && samePlace(pair, link))
                .forEach(link -> clashes.add(new Clash(
                        new Reason(ReasonKind.ANTONYM, link.c().text(), link.e().text(),
                                arithmetic(link)),
                        Set.of(link.c()), NEEDS)));
        return clashes;
    }

    /** "the guard", "the prisoner": the two ends of one thing. */
    private static boolean isConverse(Link link) {
        return link.c().type() == 'n' && Lexicon.areConverse(link.c(), link.e());
    }

    static String arithmetic(Link link) {
        return Reason.both("“%s” and “%s” are opposites", link.c().lemma(), link.e().lemma());
    }

    private static boolean samePlace(Aligned pair, Link link) {
        Unit up = pair.c().governor(link.c());
        Unit same = pair.answer(up);
        return up != null && same != null && same == pair.e().governor(link.e())
                && pair.c().denies(up) == pair.e().denies(same);
    }
}
