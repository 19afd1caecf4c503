package io.counterclaim.comparison;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the first statement stands to the second, and why.
 *
 * @param score how much speaks for the relation, 0 to 1; the share of the words that are accounted for, less what is weak
 * @param reasons what it rests on, the deciding ones first; never empty
 * @param modelScore what the second opinion's model gives each label, empty without a model
 */
public record Comparison(Relation relation, double score, List<Reason> reasons, SortedMap<String, Double> modelScore) {

    public Comparison {
        reasons = List.copyOf(reasons);
    }

    Comparison(Relation relation, double score, List<Reason> reasons) {
        this(relation, score, reasons, new TreeMap<>());
    }

    /** The second against the first. */
    public Comparison mirrored() {
        return new Comparison(relation, score, reasons.stream().map(Reason::mirrored).toList(), modelScore);
    }
}
