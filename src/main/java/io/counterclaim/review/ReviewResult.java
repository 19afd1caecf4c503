package io.counterclaim.review;

import io.counterclaim.consistency.Finding;

/** What may come of a person's decision. */
sealed interface ReviewResult {

    /** What may come of reviewing a claim. */
    sealed interface OfClaim extends ReviewResult permits Review, NotFoundProblem, InvalidProblem {}

    /** What may come of deciding on a finding. */
    sealed interface OfDecision extends ReviewResult permits FindingDecided, NotFoundProblem, InvalidProblem {}

    /** What may come of waiving a finding. */
    sealed interface OfWaiver extends ReviewResult permits Waiver, NotFoundProblem, InvalidProblem {}

    /** The finding has the status now. */
    record FindingDecided(Finding finding) implements OfDecision {}

    /** There is nothing with that id. */
    record NotFoundProblem(String id, String message) implements OfClaim, OfDecision, OfWaiver {}

    /** An argument cannot be used. */
    record InvalidProblem(String argument, String message) implements OfClaim, OfDecision, OfWaiver {}
}
