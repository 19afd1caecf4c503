package io.counterclaim.consistency;

/** What lies under a failure. */
final class Causes {
    private Causes() {}

    /** The first line of the innermost message. */
    static String rootMessage(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse(cause.getClass().getSimpleName());
    }
}
