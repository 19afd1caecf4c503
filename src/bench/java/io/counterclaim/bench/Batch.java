package io.counterclaim.bench;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** Rows to be written at once. Entities and claims are new ones; everything else is new anyway. */
record Batch(List<Map<String, Object>> articles, List<Map<String, Object>> entities, List<Map<String, Object>> claims,
        List<Map<String, Object>> passages, List<Map<String, Object>> appearances, List<Map<String, Object>> has) {
    private static final String ARTICLES = """
            UNWIND $rows AS row
            MERGE (s:Source {id: row.source}) ON CREATE SET s.name = row.sourceName, s.recordedAt = $at
            CREATE (a:Article) SET a = row.properties, a.recordedAt = $at
            CREATE (s)-[:PUBLISHED]->(a)""";
    private static final String ENTITIES = """
            UNWIND $rows AS row
            MERGE (e:Entity {id: row.id})
            ON CREATE SET e.name = row.name, e.type = row.type, e.anonymous = row.anonymous, e.recordedAt = $at
            WITH e, row UNWIND row.names AS text
            MERGE (n:Name {text: text})
            MERGE (e)-[named:NAMED]->(n) ON CREATE SET named.recordedAt = $at""";
    private static final String CLAIMS = """
            UNWIND $rows AS row
            MATCH (p:Predicate {id: row.predicate})
            CREATE (c:Claim {id: row.id, recordedAt: $at}) SET c += row.properties
            CREATE (c)-[:USES]->(p)
            WITH c, row
            CALL (c, row) { MATCH (e:Entity {id: row.subject}) CREATE (c)-[:SUBJECT]->(e) }
            CALL (c, row) { UNWIND row.values AS id MATCH (e:Entity {id: id}) CREATE (c)-[:VALUE]->(e) }
            CALL (c, row) {
              UNWIND row.qualifiers AS q MATCH (e:Entity {id: q.id}) CREATE (c)-[:QUALIFIED_BY {name: q.name}]->(e)
            }""";
    private static final String PASSAGES = """
            UNWIND $rows AS row
            CREATE (p:Passage {id: row.id, recordedAt: $at}) SET p += row.properties""";
    private static final String HAS = """
            UNWIND $rows AS row
            MATCH (a:Article {id: row.article}) MATCH (p:Passage {id: row.id})
            CREATE (a)-[:HAS]->(p)""";
    private static final String APPEARANCES = """
            MERGE (x:Extraction {id: 'bench'}) ON CREATE SET x.extractor = 'bench', x.version = '1', x.recordedAt = $at
            SET x.batches = $batch
            WITH x UNWIND $rows AS row
            MATCH (c:Claim {id: row.claim}) MATCH (p:Passage {id: row.passage})
            CALL (row) {
              MATCH (e:Entity {id: row.claimant}) RETURN e AS who
              UNION
              MATCH (s:Source {id: row.claimant}) RETURN s AS who
            }
            CREATE (a:Appearance {id: row.id, recordedAt: $at}) SET a += row.properties
            CREATE (a)-[:STATES]->(c) CREATE (a)-[:QUOTES]->(p) CREATE (a)-[:MADE_BY]->(who)
            CREATE (a)-[:EXTRACTED_IN]->(x)""";

    /** Writes it all. */
    void write(TransactionContext tx, int number) {
        var at = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        tx.run(ARTICLES, Map.of("rows", articles, "at", at)).consume();
        tx.run(ENTITIES, Map.of("rows", entities, "at", at)).consume();
        tx.run(CLAIMS, Map.of("rows", claims, "at", at)).consume();
        tx.run(PASSAGES, Map.of("rows", passages, "at", at)).consume();
        tx.run(HAS, Map.of("rows", has, "at", at)).consume();
        tx.run(APPEARANCES, Map.of("rows", appearances, "at", at, "batch", number)).consume();
    }
}
