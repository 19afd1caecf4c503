package io.counterclaim.report;

import io.counterclaim.graph.CypherFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads open findings page by page: a large graph has more of them than fit into memory. */
@Repository
class OpenFindings {
    private static final String PAGE = CypherFile.query("report/open-findings");
    private static final int SIZE = 2000;
    private final Neo4jClient neo4j;

    OpenFindings(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Where a finding stands among all of them. */
    private record Row(String key, OpenFinding finding) {}

    void each(Consumer<OpenFinding> reader) {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        List<Row> page = page("", today);
        while (!page.isEmpty()) {
            page.forEach(row -> reader.accept(row.finding()));
            page = page(page.getLast().key(), today);
        }
    }

    private List<Row> page(String after, LocalDate today) {
        return List.copyOf(neo4j.query(PAGE).bindAll(Map.of("after", after, "today", today, "size", SIZE))
                .fetchAs(Row.class).mappedBy((types, row) -> new Row(row.get(0).get("sortKey").asString(),
                        Objects.requireNonNull(row.get(0).as(OpenFinding.class))))
                .all());
    }
}
