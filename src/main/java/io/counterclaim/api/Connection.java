package io.counterclaim.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as Relay describes it.
 *
 * @param counted how long the whole list is, or null when the request did not ask
 * @param facets how many entries of the whole list have which values, as far as the request asked
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, @Nullable Integer counted, Facets facets) {

    public Connection {
        edges = List.copyOf(edges);
    }

    /**
     * How long the whole list is.
     *
     * @throws IllegalStateException when the request did not ask, so that nothing was counted
     */
    public int totalCount() {
        if (counted == null) {
            throw new IllegalStateException("the list was not counted");
        }
        return counted;
    }

    /** What is on the page. */
    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
