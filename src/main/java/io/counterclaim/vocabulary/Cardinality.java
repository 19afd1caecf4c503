package io.counterclaim.vocabulary;

/** How many values one subject may have for a predicate. */
public enum Cardinality {
    ONE_AT_A_TIME, ONE_EVER, MANY
}
