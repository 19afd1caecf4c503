package io.counterclaim.comparison;

import io.counterclaim.testing.EvaluationData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pairs of texts with what others say of them: the first is contradicted by the second, follows from it, or neither. */
final class EntailmentSets {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern SUBJECT = Pattern
            .compile("^((?:The )?[\\p{Lu}\\d]\\S*(?: (?:of|the|and|de|[\\p{Lu}]\\S*))*)");
    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,\n]*)");

    private EntailmentSets() {}

    enum Label {
        CONTRADICTION, NEUTRAL, ENTAILMENT
    }

    record Pair(Statement claim, Statement evidence, Label gold) {}

    /** What the evidence leaves unnamed is the subject of the claim, for which it was looked up. */
    static List<Pair> fever() throws IOException {
        var pairs = new ArrayList<Pair>();
        for (String line : Files.readAllLines(EvaluationData.at("contradiction/fever_symmetric_dev.jsonl"))) {
            JsonNode row = JSON.readTree(line);
            String claim = clean(row.get("claim").asString());
            Matcher subject = SUBJECT.matcher(claim);
            Statement evidence = Statement.of(clean(row.get("evidence").asString()));
            pairs.add(new Pair(Statement.of(claim), subject.find() ? evidence.about(subject.group()) : evidence,
                    label(row.get("label").asString())));
        }
        return pairs;
    }

    /** The evidence is about the page it was taken from. */
    static List<Pair> foolMeTwice() throws IOException {
        var pairs = new ArrayList<Pair>();
        for (String line : Files.readAllLines(EvaluationData.at("contradiction/fool_me_twice_dev.jsonl"))) {
            JsonNode row = JSON.readTree(line);
            var evidence = new ArrayList<String>();
            row.get("gold_evidence").forEach(part -> evidence.add(part.get("text").asString()));
            String page = row.get("wikipedia_page").asString().replaceAll(" \\(.*", "");
            pairs.add(new Pair(Statement.of(clean(row.get("text").asString())),
                    Statement.of(clean(String.join(" ", evidence))).about(page), label(row.get("label").asString())));
        }
        return pairs;
    }

    static List<Pair> healthVer() throws IOException {
        return csv("contradiction/healthver_dev.csv").stream().skip(1)
                .map(row -> new Pair(Statement.of(clean(row.get(2))), Statement.of(clean(row.get(1))),
                        label(row.get(3))))
                .toList();
    }

    /** So many of them, drawn with a fixed seed. */
    static List<Pair> mnli(int size) throws IOException {
        List<List<String>> rows = new ArrayList<>(csv("contradiction/mnli_dev_a.csv"));
        rows.removeFirst();
        Collections.shuffle(rows, new Random(12));
        return rows.subList(0, Math.min(size, rows.size())).stream()
                .map(row -> new Pair(Statement.of(clean(row.get(1))), Statement.of(clean(row.get(0))),
                        label(row.get(2))))
                .toList();
    }

    /** Just whether the second weakens the first: the rest is neutral. */
    static List<Pair> claimDiff() throws IOException {
        var pairs = new ArrayList<Pair>();
        JSON.readTree(Files.readString(EvaluationData.at("contradiction/claimdiff_weak_train.json"))).get("data")
                .forEach(row -> pairs.add(new Pair(Statement.of(clean(row.get("claim_a").asString())),
                        Statement.of(clean(row.get("claim_b").asString())),
                        row.get("relation").asInt() == 1 ? Label.CONTRADICTION : Label.NEUTRAL)));
        return pairs;
    }

    private static Label label(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "refutes", "contradiction" -> Label.CONTRADICTION;
            case "supports", "entailment" -> Label.ENTAILMENT;
            case "neutral" -> Label.NEUTRAL;
            default -> throw new IllegalArgumentException("no label: " + name);
        };
    }

    /** As a treebank does not write it. */
    private static String clean(String text) {
        return text.replace("-LRB-", "(").replace("-RRB-", ")").replace("-LSB-", "[").replace("-RSB-", "]")
                .replace("``", "\"").replace("''", "\"").replaceAll("\\s+", " ").strip();
    }

    private static List<List<String>> csv(String name) throws IOException {
        String text = Files.readString(EvaluationData.at(name)).replace("\r\n", "\n");
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        Matcher cell = CELL.matcher(text);
        for (int at = 0; at < text.length() && cell.find(at);) {
            row.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            at = cell.end();
            if (at >= text.length() || text.charAt(at) == '\n') {
                rows.add(List.copyOf(row));
                row.clear();
            }
            at++;
        }
        return rows;
    }
}
