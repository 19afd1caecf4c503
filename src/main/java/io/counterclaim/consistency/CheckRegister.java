package io.counterclaim.consistency;

import io.counterclaim.graph.CypherFile;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The checks in use, as nodes: since when each is what it is, and which are gone. */
final class CheckRegister {
    private static final String REGISTER = CypherFile.query("consistency/register-checks");
    private static final String RETIRE = CypherFile.query("consistency/retire-checks");
    private final Neo4jClient neo4j;
    private final FindingStore findings;
    private final TransactionTemplate writing;

    CheckRegister(Neo4jClient neo4j, FindingStore findings, PlatformTransactionManager transactions) {
        this.neo4j = neo4j;
        this.findings = findings;
        this.writing = new TransactionTemplate(transactions);
    }

    void register(Checks checks, Concepts concepts) {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        var rows = checks.all().stream().map(check -> row(check, concepts.version(check))).toList();
        List<String> ids = checks.ids();
        writing.executeWithoutResult(status -> {
            neo4j.query(REGISTER).bindAll(Map.of("rows", rows, "now", now)).run();
            findings.derive(neo4j.query(RETIRE).bindAll(Map.of("ids", ids, "now", now)).fetchAs(String.class).all());
        });
    }

    private static Map<String, Object> row(Check check, String version) {
        return Map.of("id", check.id(), "title", check.title(), "kind", check.kind().name(), "severity",
                check.severity().name(), "problem", check.problem(), "remedy", check.remedy(), "requires",
                check.requires(), "version", version);
    }
}
