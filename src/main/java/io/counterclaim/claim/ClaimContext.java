package io.counterclaim.claim;

/** Whether a claim's sentence is understood without the article it stands in. */
public enum ClaimContext {
    /** The claim stands alone: the same sentence in another article is the same claim. */
    SELF_CONTAINED,
    /** The claim belongs to its article: "He left the party in May." */
    NEEDS_CONTEXT
}
