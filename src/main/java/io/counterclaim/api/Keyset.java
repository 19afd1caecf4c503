package io.counterclaim.api;

import java.util.regex.Pattern;

/** Statements that page by key instead of by counting rows, in either direction. */
public final class Keyset {
    private static final Pattern ORDER = Pattern.compile("ORDER BY [\\w., ]+ ASC");
    private static final Pattern BEHIND = Pattern
            .compile("([kK]ey|]) > (\\$after|\\[date(?:time)?\\(\\$after|behind\\b)");
    private static final Pattern FROM = Pattern.compile(">= (\\$from|date(?:time)?\\(\\$from)");

    private Keyset() {}

    /**
     * The same statement read from the other end of its list. The statement orders by a key, {@code key ASC} or each of
     * its parts {@code ASC}, and begins behind it, {@code key > $after} or {@code [part, part] > $after}, {@code behind} being
     * the same with its types; nothing else of
     * it may say so. Read along an index, it tells the place there too: {@code part >= $from}.
     *
     * @throws IllegalArgumentException when it does not
     */
    public static String mirror(String statement) {
        if (!ORDER.matcher(statement).find() || !BEHIND.matcher(statement).find()) {
            throw new IllegalArgumentException("a statement that pages says 'key > $after' and 'key ASC'");
        }
        String order = ORDER.matcher(statement).replaceAll(match -> match.group().replace(" ASC", " DESC"));
        return FROM.matcher(BEHIND.matcher(order).replaceAll("$1 < $2")).replaceAll("<= $1");
    }
}
