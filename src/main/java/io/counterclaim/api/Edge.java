package io.counterclaim.api;

/** One entry of a page, with the cursor at which the next page can begin. */
public record Edge<T>(String cursor, T node) {}
