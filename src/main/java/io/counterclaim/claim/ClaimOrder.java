package io.counterclaim.claim;

/** In which order to list claims. */
record ClaimOrder(Field field, Direction direction) {
    static final ClaimOrder BY_TEXT = new ClaimOrder(Field.TEXT, Direction.ASC);

    /** By what. */
    enum Field {
        TEXT, PREDICATE, RECORDED_AT
    }

    /** Which end comes first. */
    enum Direction {
        ASC, DESC
    }
}
