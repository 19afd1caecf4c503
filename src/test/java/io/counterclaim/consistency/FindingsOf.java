package io.counterclaim.consistency;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What a graph holds of findings, spelled without times, so that two graphs can be compared. */
final class FindingsOf {
    private static final String STANDING = """
            MATCH (f:Finding) WHERE f.status <> 'RESOLVED' AND ($check IS NULL OR f.check = $check)
            RETURN f.id AS id, f.check AS check, f.status AS status, f.message AS message, f.sortKey AS sortKey,
              f.reconciliation AS reconciliation, f.because AS because, f:Contradiction AS contradiction,
              COLLECT { MATCH (f)-[:ABOUT]->(c) RETURN c.id ORDER BY c.id } AS claims,
              COLLECT { MATCH (f)-[r:CONCERNS]->(a) RETURN r.role + ' ' + a.id AS x ORDER BY x } AS concerns,
              [i IN range(0, size(f.detailNames) - 1) | f.detailNames[i] + ': ' + f.detailValues[i]] AS detail,
              COLLECT { MATCH (f)-[:ABOUT]->(a)-[r:CONTRADICTS|SUPERSEDED_BY {finding: f.id}]->(b)
                RETURN a.id + ' ' + type(r) + ' ' + b.id } AS derived
            ORDER BY check, claims""";

    private FindingsOf() {}

    static Collection<Map<String, Object>> everyCheck(Neo4jClient neo4j) {
        return of(neo4j, null);
    }

    static Collection<Map<String, Object>> of(Neo4jClient neo4j, String check) {
        return neo4j.query(STANDING).bind(check).to("check").fetch().all();
    }

    static void empty(Neo4jClient neo4j) {
        neo4j.query("MATCH (n) WHERE NOT n:Check AND NOT n:__Neo4jMigration DETACH DELETE n").run();
    }

    /** Every claim has a slot; one of a fixture to which that does not matter has one of its own. */
    static void draw(Neo4jClient neo4j, String fixture) {
        neo4j.query(fixture).run();
        neo4j.query("MATCH (c:Claim) WHERE c.slot IS NULL SET c.slot = c.id").run();
    }

    static List<String> history(Neo4jClient neo4j) {
        return List.copyOf(neo4j.query("""
                MATCH (f:Finding)-[:HAD]->(e) RETURN f.check + ' ' + coalesce(e.from, '-') + ' ' + e.to + ' ' + e.by
                  + ' ' + e.reason AS event ORDER BY e.at, event""").fetchAs(String.class).all());
    }
}
