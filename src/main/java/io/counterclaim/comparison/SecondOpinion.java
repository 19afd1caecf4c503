package io.counterclaim.comparison;

import java.util.SortedMap;

/** A model that has learnt from examples whether one text follows from another. Asked besides the rules, never alone. */
interface SecondOpinion {
    String CONTRADICTION = "contradiction";
    String NEUTRAL = "neutral";
    String ENTAILMENT = "entailment";

    /** How likely each of the three labels is for the second text, given the first; they add up to 1. */
    SortedMap<String, Double> of(String premise, String hypothesis);
}
