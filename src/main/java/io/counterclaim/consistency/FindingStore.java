package io.counterclaim.consistency;

import io.counterclaim.graph.CypherFile;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Writes down what the checks returned about a page of claims, in one transaction and in turn. */
final class FindingStore {
    private static final String UPSERT = CypherFile.query("consistency/upsert-findings");
    private static final String KEEP_FORMER = CypherFile.query("consistency/keep-former");
    private static final String RESOLVE = CypherFile.query("consistency/resolve-findings");
    private static final String DERIVE = CypherFile.query("consistency/derive");
    private static final String NUMBER = CypherFile.query("consistency/number-events");
    private static final String MARK = CypherFile.query("consistency/mark-checked");
    private final Neo4jClient neo4j;
    private final Turn turn;

    FindingStore(Neo4jClient neo4j, PlatformTransactionManager transactions) {
        this.neo4j = neo4j;
        this.turn = new Turn(neo4j, transactions);
    }

    /** Has the checks read when it is their turn, and writes before the turn ends. */
    CheckRun write(Supplier<Reading> reading) {
        return turn.take(() -> writeNow(reading.get()));
    }

    /** Does the work while no run of the checks is under way, in a transaction that ends with it. */
    void inTurn(Runnable work) {
        turn.take(() -> {
            work.run();
            return true;
        });
    }

    private CheckRun writeNow(Reading reading) {
        Map<String, Object> found = Map.of("rows", reading.found().values().stream().map(Found::row).toList(), "now",
                reading.at());
        neo4j.query(KEEP_FORMER).bindAll(found).run();
        Collection<Map<String, Object>> upserted = rows(UPSERT, found);
        long opened = upserted.stream().map(row -> row.get("before"))
                .filter(before -> before == null || before.equals("RESOLVED")).count();
        Collection<Map<String, Object>> resolved = rows(RESOLVE, Map.of("focus", List.copyOf(reading.focus().keySet()),
                "checks", reading.ran(), "found", List.copyOf(reading.found().keySet()), "now", reading.at()));
        var touched = new ArrayList<>(upserted);
        touched.addAll(resolved);
        derive(touched.stream().map(row -> String.valueOf(row.get("id"))).toList());
        mark(reading);
        return new CheckRun(reading.focus().size(), reading.found().size(), opened, resolved.size(),
                reading.failures(), changes(upserted, resolved));
    }

    private static Map<String, CheckRun.Change> changes(Collection<Map<String, Object>> upserted,
            Collection<Map<String, Object>> resolved) {
        var changes = new HashMap<String, CheckRun.Change>();
        upserted.stream().filter(row -> row.get("change") != null).forEach(
                row -> changes.put((String) row.get("id"), CheckRun.Change.valueOf((String) row.get("change"))));
        resolved.forEach(row -> changes.put((String) row.get("id"), CheckRun.Change.RESOLVED));
        return changes;
    }

    /** Brings what follows from these findings up to date, in the caller's transaction. */
    void derive(Collection<String> findings) {
        if (findings.isEmpty()) {
            return;
        }
        neo4j.query(DERIVE).bind(List.copyOf(findings)).to("ids").run();
        neo4j.query(NUMBER).bindAll(Map.of("ids", List.copyOf(findings), "now", OffsetDateTime.now(ZoneOffset.UTC)))
                .run();
    }

    private void mark(Reading reading) {
        var claims = reading.focus().entrySet().stream()
                .map(entry -> Map.of("id", entry.getKey(), "appearances", entry.getValue())).toList();
        var failures = reading.failures().stream()
                .map(failure -> Map.of("check", failure.check(), "problem", failure.problem(), "unprepared",
                        reading.unprepared(failure)))
                .toList();
        neo4j.query(MARK).bindAll(Map.of("rows", claims, "failures", failures, "now", reading.at(), "further",
                reading.further())).run();
    }

    private Collection<Map<String, Object>> rows(String statement, Map<String, Object> parameters) {
        return neo4j.query(statement).bindAll(parameters).fetch().all();
    }
}
