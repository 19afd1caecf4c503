package io.counterclaim.review;

/** What a person or a desk came to about a claim (after FEVER and AVeriTeC). */
public enum Verdict {
    SUPPORTED, REFUTED,
    /** Nothing found decides it. */
    NOT_ENOUGH_EVIDENCE,
    /** Good evidence stands on both sides. */
    CONFLICTING_EVIDENCE
}
