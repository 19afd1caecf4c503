package io.counterclaim.report;

import io.counterclaim.api.Filtered;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.Moment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
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
    private final Neo4jClient neo4j;
    private final Figures figures;

    Dossiers(Neo4jClient neo4j, Figures figures) {
        this.neo4j = neo4j;
        this.figures = figures;
    }

    /** Everything that is in the graph now, with the findings that a filter leaves. */
    @Transactional(readOnly = true)
    public Dossier read(ReportFilter filter) {
        Filtered findings = filter.standingNow();
        var parameters = new HashMap<String, Object>(findings.parameters());
        parameters.put("today", LocalDate.now(Clock.systemUTC()));
        return new Dossier(list(ARTICLES, Dossier.Article.class, Map.of()), figures.of(filter, Moment.NOW).claims(),
                list(findings.into(FINDINGS), Dossier.Finding.class, parameters),
                list(CHECKS, Dossier.Check.class, Map.of()), figures.notChecked());
    }

    /** Each row holds one map whose keys are the components of {@code type}. */
    @SuppressWarnings("NullAway") // bind takes null, though its signature does not say so
    private <T> List<T> list(String statement, Class<T> type, Map<String, Object> parameters) {
        return List.copyOf(neo4j.query(statement).bindAll(parameters).bind(null).to("asOf").fetchAs(type)
                .mappedBy((types, row) -> row.get(0).as(type)).all());
    }
}
