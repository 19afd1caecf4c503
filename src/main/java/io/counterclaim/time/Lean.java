package io.counterclaim.time;

/** Which way a bare "on Friday" or "in July" leans. */
public enum Lean {
    /** What happened: the latest such day or month up to the anchor. */
    PAST,
    /** What is to come: the first such day or month from the anchor on. */
    FUTURE
}
