package io.counterclaim.consistency;

/** What sort of thing a check looks for. */
public enum CheckKind {
    /** Claims that cannot all be so. */
    CONTRADICTION,
    /** Claims that can all be so, and yet do not sit well together. */
    TENSION,
    /** Claims that a model takes for a contradiction: none until a person confirms it. */
    SUGGESTION,
    /** A claim whose origin does not carry it. */
    PROVENANCE,
    /** Something recorded that cannot have been read rightly. */
    RECORD
}
