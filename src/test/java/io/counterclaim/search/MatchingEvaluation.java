package io.counterclaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.claim.Claim;
import io.counterclaim.claim.ClaimValue.TextValue;
import io.counterclaim.search.Hit.Ranked;
import io.counterclaim.testing.Evaluation;
import io.counterclaim.testing.EvaluationData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Has this been checked before? What people post, looked up among checked claims by the search that ships. */
@ApplicationTest
class MatchingEvaluation {
    private static final String DATA = "matching/snopes";
    private static final Evaluation MATCHING = new Evaluation(17, "claim matching, mean reciprocal rank", DATA, .801,
            .87, "1 / place of the checked claim a post is about, 0 when it is not found, over 500 posts; each checked "
                    + "claim is recorded as an open claim of its title and its sentence; two that differ in nothing "
                    + "but punctuation are one.");
    private static final double MUST_FIRST = .751;
    private static final double MUST_FIVE = .866;
    private static final int PAGE = 500;
    private static final String RECORD = """
            UNWIND $rows AS row
            MERGE (c:Claim {id: row.id}) SET c.text = row.text, c.predicate = 'open', c.slot = row.slot""";

    @Autowired
    Neo4jClient neo4j;
    @Autowired
    Meanings meanings;
    @Autowired
    ClaimMatching matching;

    private record Checked(String title, String sentence) {
        Claim claim() {
            String text = title + (title.matches(".*\\p{Punct}") ? " " : ". ") + sentence;
            return Claim.of(text, Claim.OPEN, null, new TextValue(text), Map.of());
        }

        static String key(String sentence) {
            return sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        }
    }

    @Test
    void whatWasCheckedIsFoundByWhatPeoplePost() throws IOException {
        Map<String, Set<String>> idsByKey = record();
        List<List<String>> posts = rows("queries-first-500.tsv");
        int[] places = posts.stream().mapToInt(
                post -> place(matching.matches(post.get(0)), idsByKey.getOrDefault(Checked.key(post.get(1)), Set.of())))
                .toArray();
        double reciprocal = IntStream.of(places).mapToDouble(place -> 1.0 / place).average().orElseThrow();
        MATCHING.measured(reciprocal, String.format(Locale.ROOT, "Found first %.3f, among five %.3f, among ten %.3f.",
                within(places, 1), within(places, 5), within(places, 10)));
        assertThat(posts).hasSize(500);
        assertThat(reciprocal).isGreaterThan(MATCHING.must());
        assertThat(within(places, 1)).isGreaterThan(MUST_FIRST);
        assertThat(within(places, 5)).isGreaterThan(MUST_FIVE);
    }

    private static double within(int[] places, int most) {
        return IntStream.of(places).filter(place -> place <= most).count() / (double) places.length;
    }

    private static int place(List<Ranked> matches, Set<String> right) {
        return 1 + IntStream.range(0, matches.size()).filter(i -> right.contains(matches.get(i).id())).findFirst()
                .orElse(Integer.MAX_VALUE - 1);
    }

    /** Ids of the recorded claims by the words of their sentence. */
    private Map<String, Set<String>> record() throws IOException {
        var claims = new HashMap<String, Claim>();
        var idsByKey = new HashMap<String, Set<String>>();
        var seen = new HashMap<String, String>();
        for (List<String> row : rows("verified-claims.tsv")) {
            Claim claim = new Checked(row.get(0), row.get(1)).claim();
            String kept = seen.computeIfAbsent(Checked.key(claim.text()), key -> claim.id());
            claims.putIfAbsent(kept, claim);
            idsByKey.computeIfAbsent(Checked.key(row.get(1)), key -> new HashSet<>()).add(kept);
        }
        var all = new ArrayList<>(claims.values());
        for (int from = 0; from < all.size(); from += PAGE) {
            record(all.subList(from, Math.min(all.size(), from + PAGE)));
        }
        return idsByKey;
    }

    private void record(List<Claim> page) {
        neo4j.query(RECORD).bind(page.stream().map(c -> Map.of("id", c.id(), "text", c.text(), "slot", c.slot()))
                .toList()).to("rows").run();
        meanings.record(page.stream().map(Claim::id).toList());
    }

    /** Tab-separated columns; one in quotation marks may hold line breaks, and a doubled mark is one mark. */
    private static List<List<String>> rows(String file) throws IOException {
        String text = Files.readString(EvaluationData.at(DATA).resolve(file));
        var rows = new ArrayList<List<String>>();
        var columns = new ArrayList<String>();
        var column = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && (quoted || column.isEmpty())) {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    column.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == '\t' || c == '\n')) {
                columns.add(column.toString().strip());
                column.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(columns));
                    columns.clear();
                }
            } else {
                column.append(c);
            }
        }
        return rows.subList(1, rows.size()).stream().filter(row -> row.size() == 2).toList();
    }
}
