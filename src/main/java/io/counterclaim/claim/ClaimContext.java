package io.counterclaim.claim;

/** Whether a claim's sentence is understood without the article it stands in. */
public enum ClaimContext {
    /** It stands alone: whoever says the same elsewhere says the same claim. */
    SELF_CONTAINED,
    /** It belongs to its article: "He left the party in May." */
    NEEDS_CONTEXT
}
