package io.counterclaim.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.language.corenlp.CoreNlpParser;
import io.counterclaim.testing.Evaluation;
import io.counterclaim.testing.EvaluationData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the comparer judges pairs of news claims whose relation is given: CONTRADICTS, TENSION, CORROBORATES, or DIFFERENT,
 * which looks like a contradiction and is none. Each verdict, with its reasons, stands in {@code target/pairs-errors.txt}.
 */
class PairsEvaluation {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<Relation> AGREEING = Set.of(Relation.SAME, Relation.CORROBORATES);

    private record Judged(String id, String gold, String type, Comparison said, String a, String b) {
        boolean called(Set<Relation> relations) {
            return relations.contains(said.relation());
        }

        String line() {
            String mark = right() ? "RIGHT" : called(Set.of(Relation.UNRELATED)) ? "MISSED" : "WRONG";
            return "%s | %s | %s/%s | said %s %.2f | %s | %s | %s".formatted(mark, id, gold, type, said.relation(),
                    said.score(), a, b, said.reasons().stream().map(reason -> reason.kind() + ": " + reason.sentence())
                            .collect(Collectors.joining(" ")));
        }

        private boolean right() {
            return switch (gold) {
                case "CORROBORATES" -> called(AGREEING);
                case "DIFFERENT" -> called(Set.of(Relation.UNRELATED));
                default -> said.relation().name().equals(gold);
            };
        }
    }

    @Test
    void pairsOfNewsClaims() throws IOException {
        List<Judged> judged = judged();
        List<String> lines = judged.stream().map(Judged::line).sorted().toList();
        Files.write(Path.of("target/pairs-errors.txt"), lines);

        List<Judged> opposed = called(judged, Set.of(Relation.CONTRADICTS));
        List<Judged> agreeing = called(judged, AGREEING);
        long right = labelled(opposed, "CONTRADICTS");
        long others = judged.size() - labelled(judged, "CONTRADICTS");
        figure(19, "contradictions: precision", .85, .95, right, opposed.size());
        figure(20, "contradictions: recall", .45, .70, right, labelled(judged, "CONTRADICTS"));
        figure(21, "another relation called a contradiction: must and aim are at most", .03, .01,
                opposed.size() - right, others);
        figure(22, "corroborations: precision", .85, .95, labelled(agreeing, "CORROBORATES"), agreeing.size());
        figure(23, "corroborations: recall", .50, .75, labelled(agreeing, "CORROBORATES"),
                labelled(judged, "CORROBORATES"));
        assertThat((double) right / opposed.size()).as("precision").isGreaterThanOrEqualTo(.85);
        assertThat((double) (opposed.size() - right) / others).as("others called contradictions")
                .isLessThanOrEqualTo(.03);
    }

    private static List<Judged> judged() throws IOException {
        var comparer = new Comparer(ParsedSentence.by(CoreNlpParser.standalone()), null);
        var judged = new ArrayList<Judged>();
        for (String line : Files.readAllLines(EvaluationData.at("pairs/pairs.jsonl"))) {
            JsonNode row = JSON.readTree(line);
            String a = row.get("a").asString();
            String b = row.get("b").asString();
            judged.add(new Judged(row.get("id").asString(), row.get("label").asString(), row.get("type").asString(),
                    comparer.compare(a, b), a, b));
        }
        return judged;
    }

    private static List<Judged> called(List<Judged> judged, Set<Relation> relations) {
        return judged.stream().filter(pair -> pair.called(relations)).toList();
    }

    private static long labelled(List<Judged> judged, String label) {
        return judged.stream().filter(pair -> pair.gold().equals(label)).count();
    }

    private static void figure(int place, String what, double must, double aim, long part, long whole) {
        new Evaluation(place, what, "pairs of news claims", must, aim, "Bare words, no model.")
                .measured(whole == 0 ? 0 : (double) part / whole, part + " of " + whole + ".");
    }
}
