package io.counterclaim.api;

import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.GraphReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement that counts, for all facets asked for at once, how many of what a filter leaves have which value. Their values
 * stand in place of {@code {} /* facets *}{@code /}; one that counts in lists of many owners answers {@code owner} too.
 */
public final class FacetStatement {
    private final GraphReader graph;
    private final String statement;

    /** The statement in {@code cypher/queries/<name>.cypher}. */
    public FacetStatement(GraphReader graph, String name) {
        this.graph = graph;
        this.statement = CypherFile.query(name);
    }

    /** The facets of one list; nothing is read where none is asked for. */
    public Facets of(Filtered filter, PageRequest page) {
        return page.facets().isEmpty() ? Facets.NONE : Facets.of(rows(filter, page, Map.of()));
    }

    /** The facets of each owner's list; an owner of an empty list is left out. */
    public Map<String, Facets> of(Collection<String> owners, Filtered filter, PageRequest page) {
        if (page.facets().isEmpty()) {
            return Map.of();
        }
        return rows(filter, page, Map.of("owners", List.copyOf(owners))).stream()
                .collect(Collectors.groupingBy(row -> row.text("owner"),
                        Collectors.collectingAndThen(Collectors.toList(), Facets::of)));
    }

    private List<Answer> rows(Filtered filter, PageRequest page, Map<String, Object> more) {
        var parameters = new HashMap<String, @Nullable Object>(page.moment().and(filter.parameters()));
        parameters.putAll(more);
        parameters.put("most", Facets.MOST);
        return graph.rows(filter.into(statement), parameters);
    }
}
