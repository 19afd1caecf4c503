package io.counterclaim.comparison;

import java.util.Set;

/** Words that have one thing in common; which these are stands in {@code comparison/words.yaml} under the same name. */
enum WordGroup {
    /** Say of a verb how it went or how sure it is, and nothing of their own: "begin", "likely". */
    LIGHT,
    /** Count for nothing when words are counted. */
    EMPTY,
    /** Tell of a move upward. */
    RISING,
    /** Tell of a move downward. */
    FALLING,
    /** Lead to what moves: "trend", "rate". */
    MEASURE,
    /** Take the part of one party. */
    SIDING,
    /** Take no party's part. */
    NEUTRAL,
    /** What there are parties in. */
    CONFLICT,
    /** Can be done in one place and on one day only. */
    ONE_VALUED,
    /** What there can be none of for something to be so: "evidence", "plan". */
    EVIDENCE,
    /** "little evidence" is none. */
    LITTLE,
    /** Say of what follows that it is not so: "deny". */
    DENYING,
    /** Turn a word beside them into its denial: "not", "without". */
    NEGATING,
    /** Beside a negation leave a part as it is: "not always", "not all". */
    WHOLE,
    /** What two do to each other alike: "meet". */
    MUTUAL,
    /** What one does to another who does not do it back: "defeat". */
    ONE_WAY,
    /** Say what is not so yet: "forecast", "plan". */
    OUTLOOK,
    /** A part of something larger: "division", "lane". */
    PART,
    /** Say that it is the whole: "overall", "fleet". */
    WHOLE_OF,
    /** What was so before a turn: "before", "formerly". */
    EARLIER,
    /** What is so after a turn: "once", "since". */
    LATER,
    /** Parts of a longer time: "the first day". */
    SPELL,
    /** Say that a figure is passed: "exceed". */
    PASSING,
    /** Tell of deaths, and of injuries. */
    KILLING, HURTING,
    /** Nouns for people in general: "people", "victim". */
    ANYBODY,
    /** Say that something has to be done. */
    DUTY,
    /** Say that it may be left undone. */
    CHOICE,
    /** Nobody, nothing. */
    NOBODY,
    /** Lead from a thing to its figure: "reach", "number". */
    FIGURING,
    /** A place in a row: "first", "largest". */
    RANK;

    private final Set<String> lemmas;

    WordGroup() {
        String list = WordLists.OWN.groups().get(name());
        if (list == null) {
            throw new IllegalStateException("comparison/words.yaml has no group " + name());
        }
        this.lemmas = WordLists.words(list);
    }

    boolean has(String lemma) {
        return lemmas.contains(lemma);
    }
}
