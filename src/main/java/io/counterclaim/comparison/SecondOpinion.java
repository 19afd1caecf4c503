package io.counterclaim.comparison;

import java.util.SortedMap;
import java.util.TreeMap;

/** A model that has learnt from examples whether one text follows from another. Asked besides the rules, never alone. */
interface SecondOpinion {
    String CONTRADICTION = "contradiction";
    String NEUTRAL = "neutral";
    String ENTAILMENT = "entailment";

    /** What people call it, and which version of it this is: another one whenever its answers may be others. */
    String name();

    /**
     * How likely each of the three labels is for the second text, given the first; they add up to 1. Empty when the two
     * together are longer than what the model reads: an opinion on half of a text is none.
     */
    SortedMap<String, Double> of(String premise, String hypothesis);

    /** The mean of both directions, so that the answer does not depend on which text comes first; or empty. */
    default SortedMap<String, Double> bothWays(String a, String b) {
        SortedMap<String, Double> one = of(a, b);
        SortedMap<String, Double> other = of(b, a);
        var mean = new TreeMap<String, Double>();
        if (!one.isEmpty() && !other.isEmpty()) {
            one.forEach((label, score) -> mean.put(label, (score + other.getOrDefault(label, 0.)) / 2));
        }
        return mean;
    }
}
