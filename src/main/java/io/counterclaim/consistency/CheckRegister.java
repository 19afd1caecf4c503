package io.counterclaim.consistency;

import io.counterclaim.graph.CypherFile;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The checks in use, as nodes: since when each is what it is, and which are gone. */
final class CheckRegister {
    private static final String REGISTERED = CypherFile.query("consistency/registered-checks");
    private static final String REGISTER = CypherFile.query("consistency/register-checks");
    private static final String RETIRE = CypherFile.query("consistency/retire-checks");
    private final Neo4jClient neo4j;
    private final Concepts concepts;
    private final FindingStore findings;
    private final Turn turn;

    CheckRegister(Neo4jClient neo4j, Concepts concepts, FindingStore findings, Turn turn) {
        this.neo4j = neo4j;
        this.concepts = concepts;
        this.findings = findings;
        this.turn = turn;
    }

    /** Takes other checks into use when no run is under way: one that is gone must find nothing afterwards. */
    void replace(Checks checks, List<Check> inUse, List<Checks.Problem> problems) {
        List<Map<String, Object>> rows = inUse.stream().map(check -> row(check, concepts.version(check))).toList();
        if (registered().equals(Set.copyOf(rows))) {
            checks.replace(inUse, problems);
            return;
        }
        turn.take(number -> {
            register(rows);
            checks.replace(inUse, problems);
            return true;
        });
    }

    /** Most starts meet the checks that the last one registered, and write nothing. */
    @SuppressWarnings("unchecked")
    private Set<Map<String, Object>> registered() {
        return neo4j.query(REGISTERED).fetch().all().stream().map(row -> (Map<String, Object>) row.get("registered"))
                .collect(Collectors.toSet());
    }

    private void register(List<Map<String, Object>> rows) {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        List<Object> ids = rows.stream().map(row -> row.get("id")).toList();
        neo4j.query(REGISTER).bindAll(Map.of("rows", rows, "now", now)).run();
        findings.derive(neo4j.query(RETIRE).bindAll(Map.of("ids", ids, "now", now)).fetchAs(String.class).all());
    }

    private static Map<String, Object> row(Check check, String version) {
        return Map.of("id", check.id(), "title", check.title(), "kind", check.kind().name(), "severity",
                check.severity().name(), "problem", check.problem(), "remedy", check.remedy(), "requires",
                check.requires(), "version", version);
    }
}
