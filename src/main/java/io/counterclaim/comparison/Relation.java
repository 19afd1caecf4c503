package io.counterclaim.comparison;

/** How two statements stand to each other. */
public enum Relation {
    /** They cannot both be so. */
    CONTRADICTS,
    /** Both can be so, and do not sit well together. */
    TENSION,
    /** One makes the other more likely, or follows from it. */
    CORROBORATES,
    /** They say the same. */
    SAME,
    /** Nothing found that ties them together, or they are about different times, places or scopes. */
    UNRELATED
}
