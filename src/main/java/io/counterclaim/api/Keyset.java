package io.counterclaim.api;

/** Statements that page by key instead of by counting rows, in either direction. */
public final class Keyset {
    private Keyset() {}

    /**
     * The same statement read from the other end of its list. The statement orders by {@code key ASC} and begins behind
     * {@code key > $after}; nothing else of it may say so.
     *
     * @throws IllegalArgumentException when it does not
     */
    public static String mirror(String statement) {
        if (!statement.contains("key ASC") || !statement.contains("key > $after")) {
            throw new IllegalArgumentException("a statement that pages says 'key > $after' and 'key ASC'");
        }
        return statement.replace("key ASC", "key DESC").replace("key > $after", "key < $after");
    }
}
