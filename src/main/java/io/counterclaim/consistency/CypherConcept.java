package io.counterclaim.consistency;

import io.counterclaim.graph.ContentId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A concept that is one statement. */
record CypherConcept(String id, String title, List<String> requires, String statement, Neo4jClient neo4j)
        implements
            Concept {

    @Override
    public String version() {
        return ContentId.of("concept", statement);
    }

    @Override
    public Collection<String> enrich(Collection<String> claimIds) {
        return neo4j.query(statement).bind(List.copyOf(claimIds)).to("focus").fetchAs(String.class).all();
    }
}
