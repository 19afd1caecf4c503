package io.counterclaim.claim;

import io.counterclaim.api.PageRequest;
import io.counterclaim.api.PagedStatement;
import io.counterclaim.api.Rows;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The recorded claims. */
@Repository
public class Claims {
    private static final String BY_IDS = CypherFile.query("claim/by-ids");
    private final GraphReader graph;
    private final ClaimPages pages;
    private final PagedStatement ofEntity;

    Claims(GraphReader graph) {
        this.graph = graph;
        this.pages = new ClaimPages(graph);
        this.ofEntity = new PagedStatement(graph, "claim/entity-claims");
    }

    /** The claims with these ids, in their order; an id that no claim has is left out. */
    public Map<String, Claim> byIds(Collection<String> ids) {
        var claims = new LinkedHashMap<String, Claim>();
        rows(BY_IDS, ids).stream().map(ClaimAnswers::claim).forEach(claim -> claims.put(claim.id(), claim));
        return claims;
    }

    Rows<Claim> page(ClaimFilter filter, ClaimFilter.@Nullable Order order, @Nullable Instant asOf,
            PageRequest request) {
        Rows<String> ids = pages.ids(filter, order, asOf, request);
        return ids.resolved(byIds(ids.items()));
    }

    Map<String, Rows<Claim>> ofEntities(Collection<String> entities, PageRequest request, @Nullable String predicate) {
        return Rows.resolved(ofEntity.ids(entities, request, Collections.singletonMap("predicate", predicate)),
                this::byIds);
    }

    private List<Answer> rows(String statement, Collection<String> ids) {
        return graph.rows(statement, ids);
    }
}
