package io.counterclaim.claim;

import io.counterclaim.api.Filter;
import io.counterclaim.api.Filtered;
import io.counterclaim.api.PageRequest;
import io.counterclaim.api.PagedStatement;
import io.counterclaim.api.Records;
import io.counterclaim.api.Rows;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import io.counterclaim.graph.CypherFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The recorded appearances. */
@Repository
public class Appearances {
    private static final String TIMELINE = CypherFile.query("claim/timeline");
    private final GraphReader graph;
    private final ClaimFilters filters;
    private final Records<Appearance> records;
    private final Map<Owner, PagedStatement> lists = new HashMap<>();

    /** Whose appearances are listed. */
    enum Owner {
        CLAIM("claim/appearances"), ARTICLE("claim/article-appearances"), CLAIMANT("claim/claimant-appearances");

        private final String statement;

        Owner(String statement) {
            this.statement = statement;
        }
    }

    /** Which appearances to list. */
    record Asked(@Nullable Stance stance, Filter filter) {}

    Appearances(GraphReader graph, ClaimFilters filters) {
        this.filters = filters;
        this.graph = graph;
        this.records = new Records<>(graph, "claim/appearances-by-ids",
                List.of("appearance", "claim", "article", "passage", "extraction", "claimant", "relayedBy"),
                ClaimAnswers::appearance, Appearance::id);
        for (Owner owner : Owner.values()) {
            lists.put(owner, new PagedStatement(graph, owner.statement));
        }
    }

    /** The appearances with these ids, in their order; an id that none has is left out. */
    public Map<String, Appearance> byIds(Collection<String> ids) {
        return byIds(ids, Moment.NOW);
    }

    /** The same as they were known at a moment. */
    public Map<String, Appearance> byIds(Collection<String> ids, Moment moment) {
        return records.byIds(ids, moment);
    }

    Map<String, Rows<Appearance>> of(Owner kind, Collection<String> owners, PageRequest request,
            Asked asked) {
        PagedStatement list = java.util.Objects.requireNonNull(lists.get(kind));
        Filtered filter = filters.appearances(asked.filter, request.moment());
        var parameters = new HashMap<String, @Nullable Object>(filter.parameters());
        parameters.put("stance", asked.stance == null ? null : asked.stance.name());
        return list.where(filter).pages(owners, request, parameters, records);
    }

    /** What was said of a subject, in the order of the times it was said of. */
    List<Appearance> timeline(String subject, @Nullable String predicate, int limit, Moment moment) {
        Map<String, @Nullable Object> parameters = moment.and(Map.of("subject", subject, "limit", limit));
        parameters.put("predicate", predicate);
        List<String> ids = graph.rows(TIMELINE, parameters).stream().map(row -> row.text("appearance")).toList();
        return List.copyOf(byIds(ids, moment).values());
    }
}
