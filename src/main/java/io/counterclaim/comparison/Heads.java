package io.counterclaim.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that decide what a sentence says: its predicate and what that is of. However many of the others are answered,
 * "Kenya sells tea to Togo" says nothing of "Kenya owes money to Togo".
 */
final class Heads {
    private Heads() {}

    /** Whether what the covered sentence says is said; of a heading, which says nothing of anything, it is not. */
    static boolean areAnswered(Aligned pair) {
        List<Unit> deciding = deciding(pair.c());
        return hasSubject(pair.c()) && !deciding.isEmpty()
                && deciding.stream().allMatch(unit -> isAnswered(pair, unit));
    }

    /** Whether each says something that the other does not answer at all: "met", "criticised". */
    static boolean areOther(Aligned pair) {
        return deciding(pair.c()).stream().anyMatch(unit -> pair.answer(unit) == null)
                && deciding(pair.e()).stream().anyMatch(unit -> pair.asked(unit) == null);
    }

    private static boolean hasSubject(Side side) {
        return side.sentence().words().stream().anyMatch(word -> word.relation().matches("(?:[nc]subj|expl).*"));
    }

    /** A wider word answers no deciding one: who travels need not fly. */
    private static boolean isAnswered(Aligned pair, Unit unit) {
        Link link = pair.links().get(unit);
        boolean turned = link != null && pair.c().denies(link.c()) != pair.e().denies(link.e());
        return link != null && link.isFirm() && (link.tie() != Lexicon.Tie.OPPOSITE || turned
                || Converse.saysTheSame(pair, link));
    }

    private static List<Unit> deciding(Side side) {
        var deciding = new ArrayList<Unit>();
        side.units().stream().filter(unit -> side.governor(unit) == null).forEach(root -> add(side, root, deciding, 0));
        return deciding;
    }

    /** "plans to build a dam": a verb with nothing of its own hands on to the next. */
    private static void add(Side side, Unit unit, List<Unit> deciding, int steps) {
        if (!WordGroup.LIGHT.has(unit.lemma())) {
            deciding.add(unit);
        }
        side.under(unit).stream()
                .filter(below -> below.relation().matches("(?:obj|xcomp|ccomp).*") && !deciding.contains(below)
                        && steps < 4)
                .forEach(below -> add(side, below, deciding, steps + 1));
    }
}
