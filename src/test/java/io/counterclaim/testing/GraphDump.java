package io.counterclaim.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * All that a graph holds, one line a node and a relationship, sorted: everything but the moments at which it was
 * recorded, and what tells of the way to it, such as the history of findings and which of them changed last. Two graphs that hold the same have the
 * same lines, however they came to it.
 */
public final class GraphDump {
    /** What is of the installation or of the way, and no answer; a finding that is resolved is part of its history. */
    private static final String LEFT_OUT = "(%1$s:`__Neo4jMigration` OR %1$s:Predicate OR %1$s:Check OR %1$s:FindingEvent"
            + " OR %1$s:FormerFinding OR %1$s:Turn OR %1$s:Finding AND %1$s.status = 'RESOLVED')";
    private static final String KEY = "coalesce(%1$s.id, labels(%1$s)[0] + ' ' + %1$s.text)";
    private static final String PROPERTIES = "[k IN keys(%1$s) WHERE NOT valueType(%1$s[k]) STARTS WITH 'ZONED DATETIME'"
            + " AND NOT (%1$s:Finding AND k = 'changed') | k]";
    private static final String NODES = """
            MATCH (n) WHERE NOT %s
            RETURN %s AS key, labels(n) AS labels, [k IN %s | [k, n[k]]] AS properties""".formatted(
            LEFT_OUT.formatted("n"), KEY.formatted("n"), PROPERTIES.formatted("n"));
    private static final String RELATIONSHIPS = """
            MATCH (a)-[r]->(b) WHERE NOT %s AND NOT %s
            RETURN %s + ' ' + type(r) + ' ' + %s AS key, [] AS labels, [k IN %s | [k, r[k]]] AS properties""".formatted(
            LEFT_OUT.formatted("a"), LEFT_OUT.formatted("b"), KEY.formatted("a"), KEY.formatted("b"),
            PROPERTIES.formatted("r"));

    private GraphDump() {}

    /** The lines, sorted. */
    public static List<String> of(Neo4jClient neo4j) {
        var lines = new TreeSet<String>();
        lines.addAll(lines(neo4j, NODES));
        lines.addAll(lines(neo4j, RELATIONSHIPS));
        return List.copyOf(lines);
    }

    private static List<String> lines(Neo4jClient neo4j, String statement) {
        return neo4j.query(statement).fetch().all().stream().map(GraphDump::line).toList();
    }

    private static String line(Map<String, Object> row) {
        var properties = new TreeSet<String>();
        ((Collection<?>) row.get("properties")).forEach(pair -> {
            var entry = List.copyOf((Collection<?>) pair);
            properties.add(entry.get(0) + "=" + entry.get(1));
        });
        return row.get("key") + " " + new TreeSet<>((Collection<?>) row.get("labels")) + " " + properties;
    }

    /** What one dump has and the other has not: lines that begin with {@code -} and with {@code +}. */
    public static List<String> difference(List<String> before, List<String> after) {
        var lines = new ArrayList<String>();
        var was = new TreeSet<>(before);
        var is = new TreeSet<>(after);
        was.stream().filter(line -> !is.contains(line)).forEach(line -> lines.add("- " + line));
        is.stream().filter(line -> !was.contains(line)).forEach(line -> lines.add("+ " + line));
        return lines;
    }

    /** Takes everything out that a dump holds, and the way to it. */
    public static void empty(Neo4jClient neo4j) {
        neo4j.query("MATCH (n) WHERE NOT n:Check AND NOT n:Predicate AND NOT n:__Neo4jMigration DETACH DELETE n").run();
    }
}
