package io.counterclaim.claim;

import io.counterclaim.api.PageRequest;
import io.counterclaim.api.PagedStatement;
import io.counterclaim.api.Rows;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The recorded appearances. */
@Repository
@Transactional(readOnly = true)
public class Appearances {
    private static final String BY_IDS = CypherFile.query("claim/appearances-by-ids");
    private static final String TIMELINE = CypherFile.query("claim/timeline");
    private final Neo4jClient neo4j;
    private final Map<Owner, PagedStatement> lists = new HashMap<>();

    /** Whose appearances are listed. */
    enum Owner {
        CLAIM("claim/appearances"), ARTICLE("claim/article-appearances"), CLAIMANT("claim/claimant-appearances");

        private final String statement;

        Owner(String statement) {
            this.statement = statement;
        }
    }

    Appearances(Neo4jClient neo4j) {
        this.neo4j = neo4j;
        for (Owner owner : Owner.values()) {
            lists.put(owner, new PagedStatement(neo4j, owner.statement));
        }
    }

    /** The appearances with these ids, in their order; an id that none has is left out. */
    public Map<String, Appearance> byIds(Collection<String> ids) {
        var appearances = new LinkedHashMap<String, Appearance>();
        neo4j.query(BY_IDS).bind(List.copyOf(ids)).to("ids").fetch().all().stream().map(Answer::new)
                .map(ClaimAnswers::appearance).forEach(a -> appearances.put(a.id(), a));
        return appearances;
    }

    Map<String, Rows<Appearance>> of(Owner kind, Collection<String> owners, PageRequest request,
            @Nullable Stance stance) {
        PagedStatement list = java.util.Objects.requireNonNull(lists.get(kind));
        return Rows.resolved(list.ids(owners, request,
                Collections.singletonMap("stance", stance == null ? null : stance.name())), this::byIds);
    }

    /** What was said of a subject, in the order of the times it was said of. */
    @SuppressWarnings("NullAway") // bind takes null, though its signature does not say so
    List<Appearance> timeline(String subject, @Nullable String predicate, int limit) {
        Collection<String> ids = neo4j.query(TIMELINE).bind(subject).to("subject").bind(predicate).to("predicate")
                .bind(limit).to("limit").fetchAs(String.class).all();
        return List.copyOf(byIds(ids).values());
    }
}
