package io.counterclaim.comparison;

/** What a reason of a comparison looked at. */
public enum ReasonKind {
    /** Which words of the one say the same as words of the other, and how many do not. */
    ALIGNMENT,
    /** One says it is so, the other that it is not. */
    NEGATION,
    /** Words of opposite meaning. */
    ANTONYM,
    /** Different or equal numbers of the same unit, told of the same thing. */
    QUANTITY,
    /** A bound and a number, or a bound and a trend. */
    BOUND,
    /** Different or equal dates of the same thing. */
    DATE,
    /** Different names in a place that has room for one. */
    NAME,
    /** Kinds of thing that exclude each other. */
    KIND,
    /** Who did it and to whom it was done are swapped. */
    ROLE,
    /** They tell of different scopes: since, among, of. */
    SCOPE,
    /** All, some, none, only. */
    QUANTIFIER,
    /** One is sure, the other says it may be, or is planned. */
    MODALITY,
    /** One takes a side, the other takes none. */
    SIDE,
    /** They hold at different times. */
    TIME,
    /** What the model of the second opinion says. */
    MODEL
}
