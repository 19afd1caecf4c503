package io.counterclaim.comparison;

import io.counterclaim.claim.ClaimValue.Comparison;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what it counts and the verb that says it.
 *
 * @param thing the counted thing, or null where the words leave it out: "nineteen died"
 * @param verb the nearest verb above, or null
 */
record Counted(QuantityValue quantity, String text, @Nullable Unit figure, @Nullable Unit thing, @Nullable Unit verb) {
    private static final QuantityValue ZERO = new QuantityValue(BigDecimal.ZERO, "", Comparison.EXACTLY);
    private static final QuantityValue ONE = new QuantityValue(BigDecimal.ONE, "", Comparison.EXACTLY);

    /** What a sentence counts: by figures, by "nobody" and "no worker", which are none, and by "alone", which is one. */
    static List<Counted> in(Side side) {
        var all = new ArrayList<Counted>();
        side.units().stream().map(unit -> by(side, unit)).filter(Objects::nonNull).forEach(all::add);
        side.units().stream().filter(unit -> unit.type() == 'n' && "no".equals(side.child(unit, "det")))
                .map(unit -> new Counted(ZERO, "no " + unit.text(), null, unit, verb(side, unit))).forEach(all::add);
        side.units().stream().filter(unit -> unit.isSubject() && unit.type() == 'N' && isAlone(side, unit))
                .map(unit -> new Counted(ONE, unit.text() + " alone", null, null, verb(side, unit))).forEach(all::add);
        nobody(side, all);
        return all;
    }

    private static boolean isAlone(Side side, Unit unit) {
        List<ParsedSentence.Token> words = side.sentence().words();
        return unit.last() + 1 < words.size() && words.get(unit.last() + 1).lemma().equals("alone")
                || unit.first() > 0 && words.get(unit.first() - 1).lemma().equals("only");
    }

    private static void nobody(Side side, List<Counted> all) {
        for (ParsedSentence.Token word : side.sentence().words()) {
            boolean none = WordGroup.NOBODY.has(word.lemma()) && word.relation().startsWith("nsubj");
            Unit verb = none ? side.at().get(word.head()) : null;
            if (verb != null) {
                all.add(new Counted(ZERO, word.text(), null, null, said(side, verb)));
            }
        }
    }

    /** What a figure counts, or null when it is a part of a name or one of several counts. */
    private static @Nullable Counted by(Side side, Unit figure) {
        QuantityValue quantity = figure.quantity();
        if (quantity == null || figure.relation().matches("compound|flat.*|appos")) {
            return null;
        }
        Unit up = side.governor(figure);
        if (up != null && up.type() == 'N' || isOneOfSeveral(side, figure, up)) {
            return null;
        }
        Unit thing = up != null && up.isPlain() && figure.relation().startsWith("nummod") ? up : below(side, figure);
        String text = thing == null || side.words(figure, thing).contains("…")
                ? figure.text()
                : side.words(figure, thing);
        return new Counted(passing(side, figure, quantity), text, figure, thing,
                verb(side, thing == null ? figure : thing));
    }

    /** What says it of the counted, or null where that is no more than that it is so: "was in the house". */
    private static @Nullable Unit said(Side side, Unit verb) {
        return side.hasChild(verb, "cop") ? null : verb;
    }

    /** "exceeds 40" is more than 40, "does not exceed 40" at most. */
    private static QuantityValue passing(Side side, Unit figure, QuantityValue quantity) {
        Unit up = side.governor(figure);
        if (up == null || !WordGroup.PASSING.has(up.lemma()) || quantity.comparison() != Comparison.EXACTLY) {
            return quantity;
        }
        return new QuantityValue(quantity.number(), quantity.unit(),
                side.denies(up) ? Comparison.AT_MOST : Comparison.MORE);
    }

    /** "two daughters and three sons", "the two", "his 30's": no count of all. */
    private static boolean isOneOfSeveral(Side side, Unit figure, @Nullable Unit up) {
        boolean listed = up != null && side.units().stream().anyMatch(unit -> unit != up && Lexicon.countAlike(unit, up)
                && (unit.relation().startsWith("conj") && side.governor(unit) == up
                        || up.relation().startsWith("conj") && side.governor(up) == unit)
                && side.under(unit).stream().anyMatch(below -> below.quantity() != null));
        String before = figure.first() == 0 ? "" : side.sentence().words().get(figure.first() - 1).lemma();
        return listed || before.matches("the|these|those|both") && (up == null || up.type() != 'n')
                || figure.text().matches(".*\\d0['’]?s");
    }

    /** "27 of its supermarkets". */
    private static @Nullable Unit below(Side side, Unit figure) {
        return side.under(figure).stream().filter(unit -> unit.type() == 'n' && unit.relation().startsWith("nmod"))
                .findFirst().orElse(null);
    }

    private static @Nullable Unit verb(Side side, Unit from) {
        Unit up = side.governor(from);
        for (int steps = 0; up != null && steps < 4; steps++) {
            if (up.type() == 'v' || up.governor() < 0) {
                return said(side, up);
            }
            up = side.governor(up);
        }
        return null;
    }

    /** The same thing, or things that may be the same, or a measure of one dimension. */
    boolean isLike(Counted other, Aligned pair) {
        String unit = quantity.unit();
        if (!unit.equals(other.quantity.unit())) {
            return Measures.areOfOneKind(unit, other.quantity.unit());
        }
        if (!unit.isEmpty() || thing == null || other.thing == null) {
            return true;
        }
        return pair.answer(thing) == other.thing || thing.lemma().equals(other.thing.lemma())
                || Lexicon.countAlike(thing, other.thing);
    }
}
