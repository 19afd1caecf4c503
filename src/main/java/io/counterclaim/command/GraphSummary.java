package io.counterclaim.command;

import io.counterclaim.graph.CypherFile;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** How much the graph holds, in a sentence. */
@Component
class GraphSummary {
    private static final String SUMMARY = CypherFile.query("command/summary");
    private final Neo4jClient neo4j;

    GraphSummary(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    Counts counts() {
        return neo4j.query(SUMMARY).fetchAs(Counts.class).mappedBy((types, row) -> row.get(0).as(Counts.class)).one()
                .orElseThrow();
    }

    String contradictions() {
        Counts counts = counts();
        return "Contradictions: " + counts.open() + " open, " + counts.reconciled() + " reconciled.";
    }

    /** How many there are of each. */
    record Counts(long articles, long claims, long appearances, long open, long reconciled) {

        boolean empty() {
            return articles == 0;
        }

        @Override
        public String toString() {
            return articles + " articles make " + claims + " claims in " + appearances
                    + " appearances; contradictions: "
                    + open + " open, " + reconciled + " reconciled.";
        }
    }
}
