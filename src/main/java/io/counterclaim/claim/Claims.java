package io.counterclaim.claim;

import io.counterclaim.api.FacetStatement;
import io.counterclaim.api.Filtered;
import io.counterclaim.api.Filter;
import io.counterclaim.api.PageRequest;
import io.counterclaim.api.PagedStatement;
import io.counterclaim.api.Rows;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import io.counterclaim.graph.CypherFile;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The recorded claims. */
@Repository
public class Claims {
    private static final String BY_IDS = CypherFile.query("claim/by-ids");
    private final GraphReader graph;
    private final ClaimFilters filters;
    private final ClaimPages pages;
    private final PagedStatement ofEntity;
    private final FacetStatement facets;
    private final FacetStatement facetsOfEntity;

    Claims(GraphReader graph, ClaimFilters filters) {
        this.filters = filters;
        this.graph = graph;
        this.pages = new ClaimPages(graph);
        this.ofEntity = new PagedStatement(graph, "claim/entity-claims");
        this.facets = new FacetStatement(graph, "claim/facets");
        this.facetsOfEntity = new FacetStatement(graph, "claim/entity-facets");
    }

    /** The claims with these ids, in their order; an id that no claim has is left out. */
    public Map<String, Claim> byIds(Collection<String> ids) {
        return byIds(ids, Moment.NOW);
    }

    /** The same as they were known at a moment. */
    public Map<String, Claim> byIds(Collection<String> ids, Moment moment) {
        var claims = new LinkedHashMap<String, Claim>();
        graph.rows(BY_IDS, ids, moment).stream().map(ClaimAnswers::claim)
                .forEach(claim -> claims.put(claim.id(), claim));
        return claims;
    }

    Rows<Claim> page(Filter filter, ClaimOrder order, PageRequest request) {
        Filtered filtered = filters.claims(filter, request);
        Rows<String> ids = pages.ids(filtered, order, request);
        return ids.resolved(byIds(ids.items(), request.moment())).with(facets.of(filtered, request));
    }

    Map<String, Rows<Claim>> ofEntities(Collection<String> entities, PageRequest request, OfEntity asked) {
        Filtered filter = filters.claims(asked.filter, request)
                .taking(Collections.singletonMap("predicate", asked.predicate));
        return Rows.resolved(ofEntity.where(filter).ids(entities, request, filter.parameters()),
                ids -> byIds(ids, request.moment()), facetsOfEntity.of(entities, filter, request));
    }

    /** Which claims about an entity to list. */
    record OfEntity(@Nullable String predicate, Filter filter) {}
}
