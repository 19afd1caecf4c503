package io.counterclaim.time;

/** Where a time was taken from. */
public enum TimeBasis {
    /** Metadata says so: front matter, or an argument of the API. */
    GIVEN,
    /** The text says so: a dateline, "on October 5, 2022". */
    STATED,
    /** The text proves it, or bounds it, without saying so. */
    INFERRED,
    /** Nothing says when. */
    UNKNOWN
}
