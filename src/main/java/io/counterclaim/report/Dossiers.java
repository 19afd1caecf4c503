package io.counterclaim.report;

import io.counterclaim.claim.Claim;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.report.Dossier.NotChecked;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads a dossier from the graph, in as many statements as it has parts, however long those are. */
@Repository
class Dossiers {
    private static final String ARTICLES = CypherFile.query("report/articles");
    private static final String FINDINGS = CypherFile.query("report/findings");
    private static final String CHECKS = CypherFile.query("report/checks");
    private static final String NOT_CHECKED = CypherFile.query("report/not-checked");
    private static final String FIRST_OPEN = CypherFile.query("report/first-open-claims");
    private static final String PASSED_OVER = CypherFile.query("report/passed-over");
    private static final String FAILURES = CypherFile.query("report/failures");
    private static final int FIRST = 10;
    private final Neo4jClient neo4j;

    Dossiers(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Everything that is in the graph now. */
    @Transactional(readOnly = true)
    public Dossier read() {
        var articles = list(ARTICLES, Dossier.Article.class, Map.of());
        var findings = list(FINDINGS, Dossier.Finding.class, Map.of("today", LocalDate.now(Clock.systemUTC())));
        var checks = list(CHECKS, Dossier.Check.class, Map.of());
        Map<String, Object> counts = neo4j.query(NOT_CHECKED).bind(Claim.OPEN).to("open").fetch().one().orElseThrow();
        return new Dossier(articles, number(counts, "claims"), findings, checks,
                new NotChecked(number(counts, "openClaims"), firstOpenClaims(), number(counts, "uncheckedClaims"),
                        list(PASSED_OVER, Dossier.PassedOver.class, Map.of()), failures()));
    }

    private List<String> firstOpenClaims() {
        return List.copyOf(neo4j.query(FIRST_OPEN).bindAll(Map.of("open", Claim.OPEN, "first", FIRST))
                .fetchAs(String.class).all());
    }

    private List<String> failures() {
        return neo4j.query(FAILURES).fetch().all().stream()
                .map(row -> "the check “%s” failed over %s: %s".formatted(row.get("title"),
                        PlainEnglish.count(number(row, "claims"), "claim"), row.get("problem")))
                .toList();
    }

    /** Each row holds one map whose keys are the components of {@code type}. */
    private <T> List<T> list(String statement, Class<T> type, Map<String, Object> parameters) {
        return List.copyOf(neo4j.query(statement).bindAll(parameters).fetchAs(type)
                .mappedBy((types, row) -> row.get(0).as(type)).all());
    }

    private static long number(Map<String, Object> row, String name) {
        return ((Number) row.getOrDefault(name, 0L)).longValue();
    }
}
