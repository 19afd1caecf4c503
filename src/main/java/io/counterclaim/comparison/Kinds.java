package io.counterclaim.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** "is a film" against "is a painting": kinds that exclude each other. */
final class Kinds implements Rule {
    private static final double NEEDS = .6;
    @Override
    public List<Clash> in(Aligned pair) {
        var clashes = new ArrayList<Clash>();
        for (Unit kind : pair.open()) {
            Unit subject = kind.type() == 'n' ? pair.c().subject(kind) : null;
            Unit same = pair.answer(subject);
            if (subject != null && same != null && !kind.denied()) {
                pair.e().units().stream().filter(e -> e.type() == 'n' && !e.denied() && isSaidOf(pair.e(), e, same))
                        .filter(e -> exclude(kind, e)).findFirst()
                        .ifPresent(e -> clashes.add(new Clash(new Reason(ReasonKind.KIND, kind.text(), e.text(),
                                Reason.both("nothing is both a %s and a %s", kind.lemma(), e.lemma())), Set.of(kind),
                                NEEDS)));
            }
        }
        return clashes;
    }

    /** As its subject, or by the main clause where the name stands before it ("Ann: A Life is a novel"). */
    private static boolean isSaidOf(Side side, Unit kind, Unit name) {
        return side.subject(kind) == name
                || kind.governor() < 0 && side.hasChild(kind, "cop") && name.last() < kind.first();
    }

    private static boolean exclude(Unit a, Unit b) {
        Map<String, Set<String>> other = Lexicon.kindsOf(b);
        return Lexicon.kindsOf(a).entrySet().stream().anyMatch(kinds -> {
            Set<String> same = other.get(kinds.getKey());
            return same != null && kinds.getValue().stream().noneMatch(same::contains);
        });
    }
}
