package io.counterclaim.consistency;

import io.counterclaim.api.OrderDirection;

/** In which order to list findings. */
record FindingOrder(Field field, OrderDirection direction) {
    static final FindingOrder WORST_FIRST = new FindingOrder(Field.SEVERITY, OrderDirection.DESC);

    /** By what. */
    enum Field {
        FIRST_SEEN, LAST_SEEN, SEVERITY
    }
}
