package io.counterclaim.consistency;

/** How bad what a check finds is, mildest first. */
public enum Severity {
    INFO, MINOR, MAJOR, CRITICAL;

    /** A digit that sorts the worst first. */
    int rank() {
        return CRITICAL.ordinal() - ordinal();
    }
}
