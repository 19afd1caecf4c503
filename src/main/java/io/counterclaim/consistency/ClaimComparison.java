package io.counterclaim.consistency;

import io.counterclaim.claim.Claim;
import io.counterclaim.comparison.Relation;
import java.util.List;

/**
 * How a claim stands to another one.
 *
 * @param claim the other claim
 * @param score how much speaks for the relation, 0 to 1
 * @param method what compared the two, with its version
 * @param reasons what the relation rests on, the deciding ones first
 * @param found why the two were compared at all
 * @param modelScore what a model of the second opinion gives each label; empty without one
 * @param withinOneArticle whether one article alone says both, so that one repeats the other and supports nothing
 */
record ClaimComparison(Claim claim, Relation relation, double score, String method, List<String> reasons,
        List<String> found, List<ModelScore> modelScore, boolean withinOneArticle) {

    /** What a model gives a label, 0 to 1. */
    record ModelScore(String label, double score) {}
}
