package io.counterclaim.api;

import graphql.GraphQLContext;

/** Marks a request whose answer no cache may keep, here or on the way to the client: it holds what is not published. */
public final class Unkept {
    private static final String MARK = Unkept.class.getName();

    private Unkept() {}

    /** No cache may keep the answer of this request. */
    public static void mark(GraphQLContext request) {
        request.put(MARK, true);
    }

    /** Whether no cache may keep the answer. */
    public static boolean isMarked(GraphQLContext request) {
        return request.getBoolean(MARK);
    }
}
