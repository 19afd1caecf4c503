package io.counterclaim.claim;

/** How a claimant stands to a claim. */
public enum Stance {
    /** Says that it is so. */
    AFFIRMS,
    /** Says that it is not so. */
    DENIES,
    /** Asks, or doubts. */
    QUESTIONS,
    /** Passes it on without commitment. */
    REPORTS
}
