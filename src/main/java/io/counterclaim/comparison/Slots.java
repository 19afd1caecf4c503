package io.counterclaim.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Another date or name where just one can stand: "born in 1950", "born in 1960". */
final class Slots implements Rule {
    private static final double NEEDS = .75;

    @Override
    public List<Clash> in(Aligned pair) {
        var clashes = new ArrayList<Clash>();
        for (Unit open : pair.open()) {
            pair.e().units().stream().filter(other -> pair.asked(other) == null && fits(pair, open, other))
                    .filter(other -> excludes(pair, open, other)).findFirst()
                    .ifPresent(other -> clashes.add(new Clash(reason(open, other), Set.of(open), NEEDS)));
        }
        return clashes;
    }

    /** Hangs on what answers the word that the other hangs on, in the same way. */
    private static boolean fits(Aligned pair, Unit c, Unit e) {
        Unit up = pair.c().governor(c);
        Unit above = pair.e().governor(e);
        if (c.isNationality() != e.isNationality() || c.type() != e.type() && !c.isNationality()) {
            return false;
        }
        if (up == null && above == null) {
            Unit subject = pair.c().subject(c);
            return subject != null && pair.answer(subject) == pair.e().subject(e);
        }
        Unit same = pair.answer(up);
        if (up == null || same == null || pair.c().denies(up) != pair.e().denies(same)
                || mayFail(pair.c(), up) || mayFail(pair.e(), same)) {
            return false;
        }
        boolean under = above == same || c.date() != null && pair.e().isBelow(e, same);
        return under && sameRelation(c, e);
    }

    /** "may take three days": as its verb. */
    private static boolean mayFail(Side side, Unit unit) {
        Unit above = side.governor(unit);
        return unit.mayFail() || above != null && above.mayFail();
    }

    private static boolean sameRelation(Unit c, Unit e) {
        return c.date() != null || c.isNationality() || c.relation().equals(e.relation());
    }

    private static boolean excludes(Aligned pair, Unit c, Unit e) {
        Unit up = pair.c().governor(c);
        if (c.date() != null && e.date() != null) {
            return up != null && WordGroup.ONE_VALUED.has(up.lemma()) && Dates.exclude(c.date(), e.date());
        }
        if (c.isNationality()) {
            return pair.e().units().stream().noneMatch(other -> other != e && other.isNationality());
        }
        return c.type() == 'N' && up != null && WordGroup.ONE_VALUED.has(up.lemma()) && c.role().equals("obl")
                && !isOfAnother(pair, c, up);
    }

    /** "resigned as chairman in Nairobi", "resigned as director in Lome": the deed has more that the other does not have. */
    private static boolean isOfAnother(Aligned pair, Unit c, Unit verb) {
        return pair.open().stream()
                .anyMatch(unit -> unit != c && unit.type() == 'n' && pair.c().governor(unit) == verb);
    }

    private static Reason reason(Unit c, Unit e) {
        if (c.date() != null && e.date() != null) {
            return new Reason(ReasonKind.DATE, c.text(), e.text(),
                    Reason.both("%s and %s have no day in common", c.date().text(), e.date().text()));
        }
        return new Reason(ReasonKind.NAME, c.text(), e.text(), "two names where one can stand");
    }
}
