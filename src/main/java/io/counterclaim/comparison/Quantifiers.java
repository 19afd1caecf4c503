package io.counterclaim.comparison;

import java.util.List;
import java.util.Set;

/** "all members signed" against "not all members signed". */
final class Quantifiers implements Rule {
    private static final double NEEDS = .8;
    private static final Set<String> ALL = Set.of("all", "every", "each");

    @Override
    public List<Clash> in(Aligned pair) {
        return pair.links().values().stream().filter(link -> link.tie() == Lexicon.Tie.SAME && isSubject(pair, link))
                .filter(link -> all(pair.c(), link.c()) * all(pair.e(), link.e()) < 0)
                .map(link -> new Clash(new Reason(ReasonKind.QUANTIFIER, told(pair.c(), link.c()),
                        told(pair.e(), link.e()), "not all is less than all"), Set.of(link.c()), NEEDS))
                .toList();
    }

    private static boolean isSubject(Aligned pair, Link link) {
        return link.c().isSubject() && link.e().isSubject()
                && pair.answer(pair.c().governor(link.c())) == pair.e().governor(link.e());
    }

    /** 1 for all, -1 for not all, 0 for neither. */
    private static int all(Side side, Unit unit) {
        for (int i = Math.max(0, unit.first() - 3); i < unit.first(); i++) {
            if (ALL.contains(side.sentence().words().get(i).lemma())) {
                return i > 0 && side.sentence().words().get(i - 1).lemma().matches("not|n't") ? -1 : 1;
            }
        }
        return 0;
    }

    private static String told(Side side, Unit unit) {
        return (all(side, unit) < 0 ? "not all " : "all ") + unit.text();
    }
}
