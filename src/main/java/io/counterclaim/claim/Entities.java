package io.counterclaim.claim;

import io.counterclaim.api.Filtered;
import io.counterclaim.api.PageRequest;
import io.counterclaim.api.PagedStatement;
import io.counterclaim.api.Records;
import io.counterclaim.api.Rows;
import io.counterclaim.article.Claimant;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import io.counterclaim.graph.CypherFile;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The recorded entities, and the claimants among them. */
@Repository
public class Entities {
    private static final String BY_IDS = "claim/claimants-by-ids";
    private static final String NAMED = CypherFile.query("claim/named");
    private static final String ADD_NAME = CypherFile.query("claim/add-name");
    private final Neo4jClient neo4j;
    private final GraphReader graph;
    private final ClaimFilters filters;
    private final PagedStatement page;
    private final PagedStatement byStance;
    private final Records<Claimant> records;
    private final Records<Entity> entities;

    Entities(Neo4jClient neo4j, GraphReader graph, ClaimFilters filters) {
        this.filters = filters;
        this.graph = graph;
        this.neo4j = neo4j;
        this.page = PagedStatement.along(graph, "claim/entities");
        this.byStance = new PagedStatement(graph, "claim/claimants");
        this.records = new Records<>(graph, BY_IDS, List.of("claimant"),
                row -> ClaimAnswers.claimant(row.child("claimant")), Claimant::id);
        this.entities = new Records<>(graph, BY_IDS, List.of("claimant"),
                row -> ClaimAnswers.entity(row.child("claimant")), Entity::id);
    }

    /**
     * An entity that goes by a name.
     *
     * @param here whether the article in question speaks of it
     */
    public record Named(Entity entity, boolean here) {}

    /** Who goes by each of these names, spelled so; entities that were merged into others are left out. */
    public Map<String, List<Named>> named(Collection<String> names, String article) {
        var named = new HashMap<String, List<Named>>();
        graph.rows(NAMED, Map.of("names", List.copyOf(names), "article", article))
                .forEach(row -> named.computeIfAbsent(row.text("name"), name -> new ArrayList<>())
                        .add(new Named(ClaimAnswers.entity(row.child("entity")), row.flag("here"))));
        return named;
    }

    /** The entities and sources with these ids; an id that none has is left out. */
    public Map<String, Claimant> claimants(Collection<String> ids) {
        return claimants(ids, Moment.NOW);
    }

    /** Whoever they are, as they were known at a moment. */
    Map<String, Claimant> claimants(Collection<String> ids, Moment moment) {
        return records.byIds(ids, moment);
    }

    @Nullable
    Entity byId(String id) {
        return byId(id, Moment.NOW);
    }

    /** The same as it was known at a moment; null before it was recorded. */
    @Nullable
    Entity byId(String id, Moment moment) {
        return claimants(List.of(id), moment).get(id) instanceof Entity entity ? entity : null;
    }

    Rows<Entity> page(Filtered filter, PageRequest request) {
        return page.where(filter).page(request, filter.parameters(), entities);
    }

    /** Those who take a stance on each claim; of low confidence or by unknown speakers only where the filter says so. */
    Map<String, Rows<Claimant>> withStance(Collection<String> claims, PageRequest request,
            Appearances.Asked asked) {
        Filtered filter = filters.appearances(asked.filter(), request.moment());
        var parameters = new HashMap<String, @Nullable Object>(filter.parameters());
        parameters.put("stance", String.valueOf(asked.stance()));
        parameters.put("low", !asked.filter().texts(Set.of("confidence")).isEmpty());
        parameters.put("unknown", !asked.filter().texts(Set.of("speakerBasis")).isEmpty());
        return byStance.where(filter).pages(claims, request, parameters, records);
    }

    /** Adds a name to an entity. */
    @Transactional
    @SuppressWarnings("NullAway") // bind takes null, though its signature does not say so
    AddEntityNameResult addName(String id, String name, @Nullable String by) {
        Boolean known = neo4j.query(ADD_NAME).bind(id).to("entity").bind(name).to("name").bind(by)
                .to("by")
                .bind(Clock.systemUTC().instant().atOffset(ZoneOffset.UTC)).to("recordedAt").fetchAs(Boolean.class)
                .one().orElse(null);
        Entity entity = byId(id);
        if (known == null || entity == null) {
            return new AddEntityNameResult.EntityUnknown(id, "No entity has the id '" + id + "'.");
        }
        return known
                ? new AddEntityNameResult.NameKnown(entity, "It is called “" + name + "” already.")
                : new AddEntityNameResult.NameAdded(entity);
    }
}
