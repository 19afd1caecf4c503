package io.counterclaim.claim;

import io.counterclaim.api.OrderDirection;

/** In which order to list claims. */
record ClaimOrder(Field field, OrderDirection direction) {
    static final ClaimOrder BY_TEXT = new ClaimOrder(Field.TEXT, OrderDirection.ASC);

    /** By what. */
    enum Field {
        TEXT, PREDICATE, RECORDED_AT
    }
}
