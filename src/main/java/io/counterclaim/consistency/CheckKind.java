package io.counterclaim.consistency;

/** What sort of thing a check looks for. */
public enum CheckKind {
    /** Claims that cannot all be so. */
    CONTRADICTION,
    /** Claims that can all be so, and yet do not sit well together. */
    TENSION,
    /** A claim whose origin does not carry it. */
    PROVENANCE,
    /** Something recorded that cannot have been read rightly. */
    RECORD
}
