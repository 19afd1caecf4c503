package io.counterclaim.api;

import io.counterclaim.graph.GraphReader;

/**
 * The statements of a list that many owners each have: which ids are on a page of it, and how many of its entries have which values. A
 * module that knows the owners declares them, and the module that knows what is listed reads it.
 */
public record Listing(PagedStatement pages, FacetStatement facets) {

    /** The statements in {@code cypher/queries/<pages>.cypher} and {@code cypher/queries/<facets>.cypher}. */
    public static Listing of(GraphReader graph, String pages, String facets) {
        return new Listing(new PagedStatement(graph, pages), new FacetStatement(graph, facets));
    }
}
