package io.counterclaim.command;

/** A command cannot do its work, for a reason its user can act on. */
final class CommandFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and what to do, in a sentence or two */
    CommandFailedException(String message) {
        super(message);
    }
}
