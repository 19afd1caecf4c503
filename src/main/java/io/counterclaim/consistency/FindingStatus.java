package io.counterclaim.consistency;

/** What became of a finding. */
public enum FindingStatus {
    /** Found, and nobody has looked at it. */
    OPEN,
    /** A person looked and agrees. */
    CONFIRMED,
    /** A person looked and does not agree. */
    DISMISSED,
    /** Not found any more. */
    RESOLVED
}
