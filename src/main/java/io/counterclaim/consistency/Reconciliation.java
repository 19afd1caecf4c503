package io.counterclaim.consistency;

import org.jspecify.annotations.Nullable;

/**
 * Why two differing claims do not conflict.
 *
 * @param detail the arithmetic, or null when the check gives none
 */
public record Reconciliation(Reason reason, @Nullable String detail) {

    /** In what the two differ besides their value. */
    public enum Reason {
        /** They are said of times far enough apart. */
        DIFFERENT_TIME,
        /** They are said of different parts or places. */
        DIFFERENT_SCOPE,
        /** They count in different units. */
        DIFFERENT_UNIT,
        /** One is the other, rounded. */
        ROUNDING,
        /** One held first and the other came of it. */
        SUPERSEDED
    }
}
