package io.counterclaim.command;

/** The application did not start, and has said why. */
final class NotStartedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotStartedException(RuntimeException cause) {
        super(cause);
    }
}
