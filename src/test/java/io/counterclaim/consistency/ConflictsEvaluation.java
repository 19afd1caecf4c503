package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.intake.Intake;
import io.counterclaim.testing.ApplicationTest;
import io.counterclaim.testing.Evaluation;
import io.counterclaim.testing.EvaluationData;
import io.counterclaim.testing.GraphDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Conflicts between articles on the same events: two bombings in eleven outlets, and groups of marked news. Each finding over
 * them stands in {@code target/conflicts.txt} and {@code target/relations.txt}, to be read.
 */
@ApplicationTest
class ConflictsEvaluation {
    private static final JsonMapper JSON = new JsonMapper();
    @Autowired
    Intake intake;
    @Autowired
    Neo4jClient neo4j;

    @BeforeEach
    void empty() {
        GraphDump.empty(neo4j);
    }

    @Test
    void tollsOfTwoBombings() throws IOException {
        var articles = new TakenArticles(EvaluationData.at("conflicts/docs"), intake, neo4j);
        List<String> lines = told(articles);
        var conflicts = new ArrayList<Boolean>();
        var open = new ArrayList<Boolean>();
        for (String line : Files.readAllLines(EvaluationData.at("conflicts/expected.jsonl"))) {
            JsonNode row = JSON.readTree(line);
            List<Map<String, Object>> of = articles.between(row.get("a").asString(), row.get("aQuote").asString(),
                    row.get("b").asString(), row.get("bQuote").asString());
            boolean conflict = row.get("label").asString().equals("CONFLICT");
            (conflict ? conflicts : open)
                    .add(conflict ? !of.isEmpty() : of.stream().anyMatch(f -> f.get("reason") == null));
            lines.add((conflict == !of.isEmpty() ? "RIGHT | " : "WRONG | ") + line + " | " + messages(of));
        }
        Files.write(Path.of("target/conflicts.txt"), lines);
        figure(24, "conflicting tolls reported, open or explained", "two bombings in eleven outlets", 7 / 8., 1,
                conflicts);
        figure(25, "compatible tolls reported as open: must and aim are at most", "two bombings in eleven outlets", 0,
                0, open);
        assertThat(open).isNotEmpty().doesNotContain(true);
        assertThat(conflicts).filteredOn(found -> found).hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void relationsOfMarkedNews() throws IOException {
        Map<String, String> quotes = quotes(EvaluationData.at("news/claims"));
        var articles = new TakenArticles(EvaluationData.at("news/docs"), intake, neo4j);
        List<String> lines = told(articles);
        var open = new ArrayList<Boolean>();
        var tense = new ArrayList<Boolean>();
        for (JsonNode row : relations(EvaluationData.at("news/relations"))) {
            String a = row.get("a").asString();
            String b = row.get("b").asString();
            List<Map<String, Object>> of = articles.between(file(a), quotes.get(a), file(b), quotes.get(b));
            boolean opposed = row.get("label").asString().matches("TENSION|CONTRADICTS");
            (opposed ? tense : open).add(opposed
                    ? !of.isEmpty()
                    : of.stream().anyMatch(f -> f.get("reason") == null && f.get("kind").equals("CONTRADICTION")));
            if (opposed || !of.isEmpty()) {
                lines.add((opposed == !of.isEmpty() ? "RIGHT | " : "WRONG | ") + row + " | " + quotes.get(a) + " | "
                        + quotes.get(b) + " | " + messages(of));
            }
        }
        Files.write(Path.of("target/relations.txt"), lines);
        figure(26, "claims that do not conflict reported as open: must and aim are at most", "relations of marked news",
                .008, 0, open);
        figure(27, "tensions reported in some form", "relations of marked news", 8 / 22., 15 / 22., tense);
        assertThat(open).isNotEmpty().filteredOn(reported -> reported).hasSizeLessThanOrEqualTo(2);
    }

    private static List<String> told(TakenArticles articles) {
        var lines = new ArrayList<String>();
        articles.findings().forEach(f -> lines.add("FOUND | %s | %s | %s | %s".formatted(f.get("kind"), f.get("check"),
                f.get("reason"), f.get("message"))));
        return lines;
    }

    private static List<String> messages(List<Map<String, Object>> findings) {
        return findings.stream().map(f -> f.get("message") + " " + f.get("reason")).toList();
    }

    private static String file(String claim) {
        return claim.replaceFirst("-\\d+$", "");
    }

    private static Map<String, String> quotes(Path folder) throws IOException {
        var quotes = new HashMap<String, String>();
        for (JsonNode row : relations(folder)) {
            quotes.put(row.get("id").asString(), row.get("quote").asString());
        }
        return quotes;
    }

    /** The rows of all files of a folder. */
    private static List<JsonNode> relations(Path folder) throws IOException {
        var rows = new ArrayList<JsonNode>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    rows.add(JSON.readTree(line));
                }
            }
        }
        return rows;
    }

    private static void figure(int place, String what, String data, double must, double aim, List<Boolean> of) {
        long yes = of.stream().filter(Boolean::booleanValue).count();
        new Evaluation(place, what, data, must, aim, "A finding concerns both quotes.")
                .measured((double) yes / of.size(), yes + " of " + of.size() + ".");
    }
}
