package io.counterclaim.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One of the two sentences that are compared, with the units it is cut into. */
record Side(ParsedSentence sentence, List<Unit> units, Map<Integer, Unit> at) {

    static Side of(ParsedSentence sentence, List<Unit> units) {
        var at = new HashMap<Integer, Unit>();
        units.forEach(unit -> IntStream.rangeClosed(unit.first(), unit.last()).forEach(i -> at.put(i, unit)));
        return new Side(sentence, units, at);
    }

    /** The unit that this one hangs on; words that say nothing ("be", "of") are climbed over. */
    @Nullable
    Unit governor(Unit unit) {
        int up = unit.governor();
        for (int steps = 0; up >= 0 && steps < 4; steps++) {
            Unit above = at.get(up);
            if (above != null && above != unit) {
                return above;
            }
            up = sentence.words().get(up).head();
        }
        return null;
    }

    List<Unit> under(Unit unit) {
        return units.stream().filter(below -> unit.contains(below.governor()) && below != unit).toList();
    }

    /** The units anywhere below, nearest relations first. */
    boolean isBelow(Unit unit, Unit above) {
        Unit up = unit;
        for (int steps = 0; up != null && steps < 12; steps++) {
            up = governor(up);
            if (up == above) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Unit subject(Unit head) {
        return under(head).stream().filter(Unit::isSubject).findFirst().orElse(null);
    }

    /** A verb, or what is said of a subject with "be". */
    boolean isPredicate(Unit unit) {
        return unit.type() == 'v' && !unit.relation().startsWith("amod")
                || unit.governor() < 0 || hasChild(unit, "cop") || hasChild(unit, "nsubj");
    }

    boolean hasChild(Unit unit, String relation) {
        return sentence.words().stream()
                .anyMatch(word -> word.head() == unit.head() && word.relation().startsWith(relation));
    }

    /** The lemma of a word that hangs on the unit in such a way, or null. */
    @Nullable
    String child(Unit unit, String relation) {
        return sentence.words().stream()
                .filter(word -> unit.contains(word.head()) && word.relation().startsWith(relation))
                .map(ParsedSentence.Token::lemma).findFirst().orElse(null);
    }

    /** The words from the first to the last of these units, as the sentence has them. */
    String words(Unit one, Unit other) {
        int first = Math.min(one.first(), other.first());
        int last = Math.max(one.last(), other.last());
        return last - first > 12
                ? one.text() + " … " + other.text()
                : sentence.text()
                        .substring(sentence.words().get(first).start(), sentence.words().get(last).end());
    }

    @Nullable
    Unit object(Unit head) {
        return under(head).stream()
                .filter(unit -> unit.relation().equals("obj") || unit.relation().equals("nsubj:pass"))
                .findFirst().orElse(null);
    }

    /** Who does it, in the passive too. */
    @Nullable
    Unit actor(Unit verb) {
        return under(verb).stream()
                .filter(unit -> unit.relation().equals("nsubj") || unit.relation().matches("obl:(?:by|agent)"))
                .findFirst().orElse(null);
    }

    /** To whom or what it is done. */
    @Nullable
    Unit patient(Unit verb) {
        return object(verb);
    }

    /** "not always", "not only", "not all" deny a part and leave the rest. */
    boolean isPartlyDenied(Unit unit) {
        return denies(unit) && sentence.words().stream()
                .anyMatch(word -> (unit.contains(word.head()) || Math.abs(word.head() - unit.head()) <= 1)
                        && WordGroup.WHOLE.has(word.lemma()));
    }

    /** "there is no", "there was not": the verb is denied, not the noun. */
    private boolean isThereNot(Unit unit) {
        ParsedSentence.Token above = unit.governor() < 0 ? null : sentence.words().get(unit.governor());
        return above != null && above.lemma().equals("be") && above.denied() && !unit.denied();
    }

    /** Whether the words say that it is not so: of itself, of what it is told of, or of the evidence for it. */
    boolean denies(Unit unit) {
        boolean none = under(unit).stream()
                .anyMatch(
                        below -> below.role().matches("nsubj|obj") && below.denied() && "no".equals(child(below, "det"))
                                || isNone(below));
        Unit above = governor(unit);
        boolean unproven = above != null && above.type() == 'n' && WordGroup.EVIDENCE.has(above.lemma())
                && unit.relation().matches("acl.*|ccomp.*|nmod.*|dep|advcl.*")
                && (above.denied() || "no".equals(child(above, "det")) || isLittle(above));
        unproven |= hasNone(unit);
        boolean rejected = above != null && WordGroup.DENYING.has(above.lemma())
                && unit.relation().matches("ccomp.*|xcomp.*")
                && !above.denied();
        boolean nor = "nor".equals(child(unit, "cc")) && !unit.denied() && unit.head() > 0;
        return (unit.denied() || none || nor || isThereNot(unit)) ^ unproven ^ rejected;
    }

    /** "has no plans to file": what there is none of stands beside the verb. */
    private boolean hasNone(Unit unit) {
        return unit.relation().matches("[xc]comp.*") && sentence.words().stream()
                .anyMatch(word -> word.head() == unit.governor() && word.relation().equals("obj") && word.denied()
                        && WordGroup.EVIDENCE.has(word.lemma()));
    }

    private static boolean isNone(Unit unit) {
        return unit.quantity() != null && unit.quantity().number().signum() == 0;
    }

    private boolean isLittle(Unit noun) {
        String how = child(noun, "amod");
        return how != null && WordGroup.LITTLE.has(how);
    }

    /** The unit with the words that deny it, where they stand close by. */
    String withNegation(Unit unit) {
        int first = unit.first();
        while (unit.denied() && first > 0 && unit.first() - first < 6 && !isNegation(first)) {
            first--;
        }
        first = unit.denied() && isNegation(first) ? first : unit.first();
        return sentence.text().substring(sentence.words().get(first).start(),
                sentence.words().get(unit.last()).end());
    }

    private boolean isNegation(int word) {
        return WordGroup.NEGATING.has(sentence.words().get(word).lemma());
    }
}
