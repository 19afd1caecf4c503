package io.counterclaim.comparison;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether a denial is plainly of what the other sentence says, and not of a part of it or of something told in passing. */
final class Denials {
    private Denials() {}

    /** Of two that stand against each other by a denial or by opposite words: whether nothing else explains it. */
    static boolean arePlain(Aligned pair, Link link) {
        boolean c = pair.c().denies(link.c());
        boolean e = pair.e().denies(link.e());
        if (c == e) {
            // what is neither accepted nor rejected is denied both
            return !c && !deniesElse(pair.c(), link.c()) && !deniesElse(pair.e(), link.e());
        }
        return c
                ? isPlain(pair.c(), link.c(), pair.e(), link.e()) && modifiers(pair.c(), link.c())
                        .allMatch(unit -> pair.answer(unit) != null)
                : isPlain(pair.e(), link.e(), pair.c(), link.c()) && modifiers(pair.e(), link.e())
                        .allMatch(unit -> pair.asked(unit) != null);
    }

    private static boolean isPlain(Side denying, Unit denied, Side other, Unit affirmed) {
        return !picksOut(denying, denied) && !deniesElse(other, affirmed);
    }

    /** A sentence with another denial in it may say the same in another way: "he could not recall that any of them knew". */
    private static boolean deniesElse(Side side, Unit besides) {
        return side.units().stream().anyMatch(unit -> unit != besides && unit.denied())
                || IntStream.range(0, side.sentence().words().size()).filter(i -> !besides.contains(i))
                        .anyMatch(i -> WordGroup.NEGATING.has(side.sentence().words().get(i).lemma()));
    }

    /** "those who did not sign" tells which ones, and of nobody that they did not. */
    private static boolean picksOut(Side side, Unit unit) {
        Unit up = unit;
        for (int steps = 0; up != null && steps < 6; steps++) {
            if (up.relation().startsWith("acl") && !isEvidence(side, up)) {
                return true;
            }
            up = side.governor(up);
        }
        return false;
    }

    private static boolean isEvidence(Side side, Unit unit) {
        Unit above = side.governor(unit);
        return above != null && WordGroup.EVIDENCE.has(above.lemma());
    }

    /** What narrows the denied word: "not an eastern state" may be a state. */
    private static Stream<Unit> modifiers(Side side, Unit denied) {
        return side.under(denied).stream().filter(unit -> unit.relation().matches("(?:amod|compound|nmod|obl).*")
                && !WordGroup.LIGHT.has(unit.lemma()) && unit.type() != 'r');
    }
}
