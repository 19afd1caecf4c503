package io.counterclaim.api;

import java.util.regex.Pattern;

/** Statements that page by key instead of by counting rows, in either direction. */
public final class Keyset {
    private static final Pattern ORDER = Pattern.compile("ORDER BY [\\w., ]*?[kK]ey ASC");
    private static final Pattern BEHIND = Pattern.compile("([kK]ey) > \\$after");

    private Keyset() {}

    /**
     * The same statement read from the other end of its list. The statement orders by a key, {@code key ASC} or {@code
     * f.sortKey ASC}, and begins behind it, {@code key > $after}; nothing else of it may say so. What stands before the
     * key in the order, to be read along an index, is {@code ASC} too.
     *
     * @throws IllegalArgumentException when it does not
     */
    public static String mirror(String statement) {
        if (!ORDER.matcher(statement).find() || !BEHIND.matcher(statement).find()) {
            throw new IllegalArgumentException("a statement that pages says 'key > $after' and 'key ASC'");
        }
        String order = ORDER.matcher(statement).replaceAll(match -> match.group().replace(" ASC", " DESC"));
        return BEHIND.matcher(order).replaceAll("$1 < \\$after");
    }
}
