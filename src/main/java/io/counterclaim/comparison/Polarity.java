package io.counterclaim.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "did not sign" against "signed", "no country joined" against "three countries joined". */
final class Polarity implements Rule {
    private static final double NEEDS = .75;

    @Override
    public List<Clash> in(Aligned pair) {
        var clashes = new ArrayList<Clash>();
        for (Unit unit : pair.c().units()) {
            Link link = pair.links().get(unit);
            if (link != null && link.isFirm() && pair.c().isPredicate(unit) && unit.isPlain() && turned(pair, link)
                    && sameSubject(pair, unit, link.e())) {
                clashes.add(new Clash(reason(pair, link), Set.of(unit), NEEDS));
            }
        }
        return clashes;
    }

    private static boolean turned(Aligned pair, Link link) {
        boolean opposite = link.tie() == Lexicon.Tie.OPPOSITE;
        return denied(pair.c(), link.c()) ^ denied(pair.e(), link.e()) ^ opposite;
    }

    /** The word itself or what it is told of: "no talks were held". */
    static boolean denied(Side side, Unit unit) {
        return unit.denied() || side.under(unit).stream()
                .anyMatch(below -> below.denied() && below.role().matches("nsubj|obj")
                        && "no".equals(side.child(below, "det")));
    }

    /** Other names in the place of the subject are others' deeds. */
    static boolean sameSubject(Aligned pair, Unit c, Unit e) {
        Unit one = pair.c().subject(c);
        Unit other = pair.e().subject(e);
        return one == null || other == null || pair.answer(one) == other;
    }

    private static Reason reason(Aligned pair, Link link) {
        String a = pair.c().withNegation(link.c());
        String b = pair.e().withNegation(link.e());
        if (link.tie() == Lexicon.Tie.OPPOSITE) {
            return new Reason(ReasonKind.ANTONYM, a, b, Opposites.arithmetic(link));
        }
        return new Reason(ReasonKind.NEGATION, a, b, "one says that it is so, the other that it is not");
    }
}
