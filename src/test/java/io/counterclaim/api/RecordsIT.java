package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.testing.ApplicationTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages and what is on them, in one statement. */
@ApplicationTest
class RecordsIT {
    @Autowired
    Driver driver;
    @Autowired
    GraphReader graph;

    @ParameterizedTest
    @CsvSource({"claim/page-by-text, page total, claim/by-ids", "claim/page-of-predicate, page total, claim/by-ids",
            "claim/appearances, owner page total, claim/appearances-by-ids",
            "claim/claimants, owner page total, claim/claimants-by-ids", "article/page, page total, article/by-ids",
            "article/source-articles, owner page total, article/by-ids"})
    void recordsAreFoundByTheirIdsAndPagesReadInOrder(String pages, String columns, String records) {
        var read = new Records<>(graph, records, List.of(), row -> row, row -> "");

        String statement = read.with(CypherFile.query(pages), List.of(columns.split(" ")));

        try (var session = driver.session()) {
            // planned for the graph as it is, whatever was planned before
            String explained = "CYPHER replan=force EXPLAIN " + statement;
            List<String> operators = operators(session.run(explained).consume().plan()).toList();
            assertThat(operators).as(statement).contains("NodeUniqueIndexSeek")
                    .noneMatch(operator -> operator.endsWith("Scan"));
            if (pages.contains("page-")) {
                assertThat(operators).doesNotContain("Sort", "Top");
            }
        }
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(Stream.of(plan.operatorType().replaceAll("@.*", "")),
                plan.children().stream().flatMap(RecordsIT::operators));
    }
}
