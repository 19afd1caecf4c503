package io.counterclaim.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as Relay describes it.
 *
 * @param totalCount how long the whole list is, or null when the request did not select it
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, @Nullable Integer totalCount) {

    public Connection {
        edges = List.copyOf(edges);
    }

    /** What is on the page. */
    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
