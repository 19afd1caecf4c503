package io.counterclaim.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "ratified in February" against "not ratified until October": it was so before it can have been so. */
final class NotBefore implements Rule {
    private static final double NEEDS = .5;

    @Override
    public List<Clash> in(Aligned pair) {
        var clashes = new ArrayList<Clash>();
        if (!pair.matter().isNamedAlike()) {
            return clashes;
        }
        for (Unit one : Matter.dates(pair.c())) {
            for (Unit other : Matter.dates(pair.e())) {
                if (isEarlier(pair.c(), one, pair.e(), other) || isEarlier(pair.e(), other, pair.c(), one)) {
                    clashes.add(new Clash(new Reason(ReasonKind.DATE, one.text(), other.text(),
                            "the one is before what the other says it was not before"), Set.of(one), NEEDS));
                }
            }
        }
        return clashes;
    }

    /** The date of the one is a plain one and lies before the one until which the other says that it was not so. */
    private static boolean isEarlier(Side one, Unit date, Side other, Unit until) {
        return !isUntil(one, date) && !deniesAny(one) && isUntil(other, until) && date.date() != null
                && until.date() != null
                && date.date().to() != null && until.date().from() != null
                && date.date().to().isBefore(until.date().from())
                && !date.relation().matches("obl:(?:since|after|until|as_of|by)");
    }

    private static boolean deniesAny(Side side) {
        return side.units().stream().anyMatch(side::denies)
                || side.sentence().words().stream().anyMatch(word -> word.lemma().equals("yet"));
    }

    private static boolean isUntil(Side side, Unit date) {
        String before = word(side, date.first() - 1);
        String first = word(side, date.first());
        boolean until = isBound(before) || isBound(first);
        return until && side.sentence().words().stream()
                .anyMatch(word -> WordGroup.NEGATING.has(word.lemma()) || word.lemma().equals("take"));
    }

    private static boolean isBound(@Nullable String lemma) {
        return lemma != null && lemma.matches("until|till|before");
    }

    private static @Nullable String word(Side side, int at) {
        return at < 0 ? null : side.sentence().words().get(at).lemma();
    }
}
