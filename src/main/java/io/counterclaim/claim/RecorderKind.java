package io.counterclaim.claim;

/** What can record claims from outside. */
public enum RecorderKind {
    /** Somebody, or a desk. */
    PERSON,
    /** A program. */
    TOOL
}
