package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.IncomingArticle;
import io.counterclaim.intake.Intake;
import io.counterclaim.intake.IntakeOutcome;
import io.counterclaim.testing.ApplicationTest;
import io.counterclaim.testing.Evaluation;
import io.counterclaim.testing.EvaluationData;
import io.counterclaim.testing.GraphDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pairs of news claims end to end: each half is an article of its own, of the same day and another source, in a graph that
 * holds nothing else. What was stored of each pair and what was found stands in {@code target/pairs-in-articles.txt}.
 */
@ApplicationTest
class PairsInArticlesEvaluation {
    private static final String FOUND = """
            MATCH (f:Finding {kind: 'CONTRADICTION'})
            WHERE f.status = 'OPEN' AND f.reconciliation IS NULL
              AND COUNT { MATCH (f)-[:CONCERNS]->(:Appearance)-[:QUOTES]->(:Passage)<-[:HAS]-(r:Article) RETURN DISTINCT r } = 2
            RETURN f.message ORDER BY f.message""";
    private static final String STORED = """
            MATCH (r:Article)-[:HAS]->(:Passage)<-[:QUOTES]-(s:Appearance)-[:STATES]->(c:Claim)
            RETURN r.title + ': ' + s.stance + ' ' + s.certainty + ' ' + s.confidence + ' ' + c.predicate
              + CASE WHEN c.article IS NULL THEN '' ELSE ' NEEDS_CONTEXT' END + ' “' + c.text + '”' ORDER BY r.title, s.id""";
    @Autowired
    Intake intake;
    @Autowired
    Neo4jClient neo4j;

    private record Pair(JsonNode row, List<String> found, List<String> stored) {
        boolean opposed() {
            return row.get("label").asString().equals("CONTRADICTS");
        }

        String line() {
            String mark = opposed() == !found.isEmpty() ? "RIGHT" : opposed() ? "MISSED" : "WRONG";
            return mark + " | " + row + "\n    " + String.join("\n    ", stored) + "\n    => " + found;
        }
    }

    @Test
    void pairsOfNewsClaimsEachInAnArticleOfItsOwn() throws IOException {
        var pairs = new ArrayList<Pair>();
        for (String line : Files.readAllLines(EvaluationData.at("pairs/pairs.jsonl"))) {
            pairs.add(taken(new JsonMapper().readTree(line)));
        }
        Files.write(Path.of("target/pairs-in-articles.txt"), pairs.stream().map(Pair::line).sorted().toList());
        long called = pairs.stream().filter(pair -> !pair.found().isEmpty()).count();
        long right = pairs.stream().filter(pair -> !pair.found().isEmpty() && pair.opposed()).count();
        long opposed = pairs.stream().filter(Pair::opposed).count();
        figure(28, "contradictions end to end: precision", .85, .95, right, called);
        figure(29, "contradictions end to end: recall", .40, .65, right, opposed);
        assertThat(called).isPositive();
        assertThat((double) right / called).as("precision").isGreaterThanOrEqualTo(.85);
    }

    private Pair taken(JsonNode row) {
        GraphDump.empty(neo4j);
        take("One Daily", row.get("a").asString());
        take("Other Herald", row.get("b").asString());
        return new Pair(row, List.copyOf(neo4j.query(FOUND).fetchAs(String.class).all()),
                List.copyOf(neo4j.query(STORED).fetchAs(String.class).all()));
    }

    private void take(String source, String text) {
        IntakeOutcome outcome = intake.submit(new IncomingArticle(source, text, source, source,
                "https://example.org/" + source.replace(' ', '-'), List.of(), "2024-06-14"));
        assertThat(outcome).isInstanceOf(IntakeOutcome.Taken.class);
    }

    private static void figure(int place, String what, double must, double aim, long part, long whole) {
        new Evaluation(place, what, "pairs of news claims, taken in", must, aim,
                "An open contradiction of both articles.")
                .measured(whole == 0 ? 0 : (double) part / whole, part + " of " + whole + ".");
    }
}
