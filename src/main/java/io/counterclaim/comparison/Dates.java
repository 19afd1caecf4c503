package io.counterclaim.comparison;

import io.counterclaim.time.TimeSpan;

/** Dates as intervals of days. */
final class Dates {
    private Dates() {}

    /** Whether no day is in both. */
    static boolean exclude(TimeSpan a, TimeSpan b) {
        boolean before = a.to() != null && b.from() != null && a.to().isBefore(b.from());
        boolean after = b.to() != null && a.from() != null && b.to().isBefore(a.from());
        return before || after;
    }
}
