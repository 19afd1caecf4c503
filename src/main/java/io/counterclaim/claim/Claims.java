package io.counterclaim.claim;

import io.counterclaim.api.FacetStatement;
import io.counterclaim.api.Listing;
import io.counterclaim.api.Filtered;
import io.counterclaim.api.Filter;
import io.counterclaim.api.PageRequest;
import io.counterclaim.api.PagedStatement;
import io.counterclaim.api.Records;
import io.counterclaim.api.Records.Listed;
import io.counterclaim.api.Rows;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The recorded claims. */
@Repository
public class Claims {
    private final Records<Claim> records;
    private final ClaimFilters filters;
    private final ClaimPages pages;
    private final PagedStatement ofEntity;
    private final FacetStatement facets;
    private final FacetStatement facetsOfEntity;

    Claims(GraphReader graph, ClaimFilters filters) {
        this.filters = filters;
        this.records = new Records<>(graph, "claim/by-ids", List.of("claim", "subjects", "values", "qualifiers"),
                ClaimAnswers::claim, Claim::id);
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
        return records.byIds(ids, moment);
    }

    /**
     * What a statement lists for things with these ids, and the claims on its lists, in one message.
     *
     * @param lists a statement that takes {@code $ids} and answers {@code page}, a list of maps with the {@code id} of a claim each
     * @param columns what it returns, {@code page} among it
     */
    public Listed<Claim> listed(String lists, List<String> columns, Collection<String> ids, Moment moment) {
        return records.listed(lists, columns, moment.and(Map.of("ids", List.copyOf(ids))));
    }

    /** One page of each owner's list of claims, of those that the filter leaves. */
    public Map<String, Rows<Claim>> of(Listing list, Collection<String> owners, PageRequest page, Filter wanted) {
        Filtered filter = filters.claims(wanted, page);
        return Rows.with(list.facets().of(owners, filter, page),
                list.pages().where(filter).pages(owners, page, filter.parameters(), records));
    }

    Rows<Claim> page(Filter filter, ClaimOrder order, PageRequest request) {
        Filtered filtered = filters.claims(filter, request);
        return pages.page(filtered, order, request, records).with(facets.of(filtered, request));
    }

    Map<String, Rows<Claim>> ofEntities(Collection<String> entities, PageRequest request, OfEntity asked) {
        Filtered filter = filters.claims(asked.filter, request)
                .taking(Collections.singletonMap("predicate", asked.predicate));
        return Rows.with(facetsOfEntity.of(entities, filter, request),
                ofEntity.where(filter).pages(entities, request, filter.parameters(), records));
    }

    /** Which claims about an entity to list. */
    record OfEntity(@Nullable String predicate, Filter filter) {}
}
