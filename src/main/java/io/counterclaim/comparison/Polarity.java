package io.counterclaim.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "did not sign" against "signed", "no country joined" against "three countries joined". */
final class Polarity implements Rule {
    private static final double NEEDS = .7;

    @Override
    public List<Clash> in(Aligned pair) {
        var clashes = new ArrayList<Clash>();
        for (Link link : pair.links().values()) {
            if (says(pair, link) && turned(pair, link) && sameSubject(pair, link) && sameObject(pair, link)
                    && Denials.arePlain(pair, link)) {
                Reason reason = reason(pair, link);
                // what may be or is wanted leaves both possible
                clashes.add(new Clash(reason, Set.of(link.c()), NEEDS, reason.kind() == ReasonKind.MODALITY
                        ? Relation.UNRELATED
                        : Relation.CONTRADICTS));
            }
        }
        return clashes;
    }

    private static boolean says(Aligned pair, Link link) {
        return link.isFirm() && link.c().isPlain() && pair.c().isPredicate(link.c()) && pair.e().isPredicate(link.e())
                && !pair.c().isPartlyDenied(link.c()) && !pair.e().isPartlyDenied(link.e());
    }

    private static boolean turned(Aligned pair, Link link) {
        boolean opposite = link.tie() == Lexicon.Tie.OPPOSITE;
        return pair.c().denies(link.c()) ^ pair.e().denies(link.e()) ^ opposite && !turnsAgain(pair, link)
                && !Converse.saysTheSame(pair, link);
    }

    /** "is not good", "is bad": the opposite of what is said of it takes the denial back. */
    private static boolean turnsAgain(Aligned pair, Link link) {
        return pair.links().values().stream().anyMatch(below -> below.tie() == Lexicon.Tie.OPPOSITE
                && pair.c().governor(below.c()) == link.c() && pair.e().governor(below.e()) == link.e());
    }

    /** Other names in the place of the subject are others' deeds. */
    private static boolean sameSubject(Aligned pair, Link link) {
        Unit one = pair.c().subject(link.c());
        Unit other = pair.e().subject(link.e());
        return one == null || other == null || pair.answer(one) == other;
    }

    private static boolean sameObject(Aligned pair, Link link) {
        Unit one = pair.c().object(link.c());
        Unit other = pair.e().object(link.e());
        return one == null || other == null || pair.answer(one) == other;
    }

    /** Why they do not contradict each other although the one denies what the other says: what may be may also fail. */
    static boolean leavesOpen(Side side, Unit unit) {
        return !"can".equals(side.child(unit, "aux"))
                && unit.mayFail();
    }

    /** "can no longer reach": what cannot be, is not possible either. */
    private static boolean excludes(Side side, Unit unit) {
        return "can".equals(side.child(unit, "aux")) && side.denies(unit);
    }

    private static Reason reason(Aligned pair, Link link) {
        String a = pair.c().withNegation(link.c());
        String b = pair.e().withNegation(link.e());
        boolean excluded = excludes(pair.c(), link.c()) || excludes(pair.e(), link.e());
        if (!excluded && (leavesOpen(pair.c(), link.c()) || leavesOpen(pair.e(), link.e()))) {
            return new Reason(ReasonKind.MODALITY, a, b, "what may be, or is wanted, does not exclude that it fails");
        }
        if (link.tie() == Lexicon.Tie.OPPOSITE) {
            return new Reason(ReasonKind.ANTONYM, a, b, Opposites.arithmetic(link));
        }
        return new Reason(ReasonKind.NEGATION, a, b, "one says that it is so, the other that it is not");
    }
}
