package io.counterclaim.api;

import org.jspecify.annotations.Nullable;

/** What a caller did or met that can be told to the caller; the message says what to do about it. */
public abstract sealed class CounterclaimException extends RuntimeException {
    private final ErrorCode code;

    private CounterclaimException(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    /** The code the caller sees. */
    public ErrorCode code() {
        return code;
    }

    /** There is nothing with that id. */
    public static final class NotFound extends CounterclaimException {
        public NotFound(String message) {
            super(ErrorCode.NOT_FOUND, message);
        }
    }

    /** An argument cannot be used. */
    public static final class InvalidInput extends CounterclaimException {
        private final @Nullable String argument;

        public InvalidInput(@Nullable String argument, String message) {
            super(ErrorCode.INVALID_INPUT, message);
            this.argument = argument;
        }

        /** The name of the argument, or null when it is no single one. */
        public @Nullable String argument() {
            return argument;
        }
    }

    /** What is recorded does not allow it. */
    public static final class Conflict extends CounterclaimException {
        public Conflict(String message) {
            super(ErrorCode.CONFLICT, message);
        }

        /** A key that a client gave to one request came with another. */
        public static Conflict otherInput() {
            return new Conflict(
                    "This idempotencyKey was used with another input: give every input a key of its own.");
        }
    }

    /** Nobody knows who asks. */
    public static final class Unauthenticated extends CounterclaimException {
        public Unauthenticated(String message) {
            super(ErrorCode.UNAUTHENTICATED, message);
        }
    }

    /** Whoever asks may not. */
    public static final class Forbidden extends CounterclaimException {
        public Forbidden(String message) {
            super(ErrorCode.FORBIDDEN, message);
        }
    }

    /** It would take too much work. */
    public static final class TooComplex extends CounterclaimException {
        public TooComplex(String message) {
            super(ErrorCode.TOO_COMPLEX, message);
        }
    }

    /** It cannot be done now, and may be later. */
    public static final class Unavailable extends CounterclaimException {
        public Unavailable(String message) {
            super(ErrorCode.UNAVAILABLE, message);
        }
    }
}
