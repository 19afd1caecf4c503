package io.counterclaim.testing;

import io.counterclaim.graph.OneGraph;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The graph in which the tests follow each other: the server in the container, or an embedded database. */
final class TestGraph {
    static final String PASSWORD = GraphContainer.PASSWORD;
    private static final List<String> KEPT_BY_THE_APPLICATION = List.of("Check", "Predicate");
    private static @Nullable TestGraph inUse;
    private final String uri;
    private final String username;
    private final Driver driver;

    private TestGraph(String uri, String username) {
        this.uri = uri;
        this.username = username;
        this.driver = GraphDatabase.driver(uri, AuthTokens.basic(username, PASSWORD));
    }

    static synchronized TestGraph inUse() {
        if (inUse == null) {
            inUse = GraphContainer.wanted()
                    ? new TestGraph(GraphContainer.uri(), "neo4j")
                    : new TestGraph(embedded("tests"), "tests");
        }
        return inUse;
    }

    private static String embedded(String username) {
        try {
            return OneGraph.uri(username, PASSWORD).toString();
        } catch (Exception e) {
            throw new IllegalStateException("The embedded database for tests does not start", e);
        }
    }

    String uri() {
        return uri;
    }

    String username() {
        return username;
    }

    /** Takes everything out but the schema. */
    void empty() {
        try (var session = driver.session()) {
            session.run("MATCH (n) WHERE NOT n:__Neo4jMigration CALL (n) { DETACH DELETE n } IN TRANSACTIONS")
                    .consume();
        }
    }

    /** What an application writes when it starts. */
    Collection<Map<String, Object>> startingPoint() {
        try (var session = driver.session()) {
            return session.run("MATCH (n) UNWIND labels(n) AS label WITH n, label WHERE label IN $labels"
                    + " RETURN label, properties(n) AS properties", Map.of("labels", KEPT_BY_THE_APPLICATION))
                    .list(row -> row.asMap());
        }
    }

    /** The graph as an application had it when it started. */
    void backTo(Collection<Map<String, Object>> startingPoint) {
        empty();
        try (var session = driver.session()) {
            session.run("UNWIND $rows AS row CREATE (n:$(row.label)) SET n = row.properties",
                    Map.of("rows", startingPoint)).consume();
        }
    }
}
