package io.counterclaim.origin;

import io.counterclaim.article.Block;
import io.counterclaim.article.Layout;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Finds the articles that have much of their text from one another. Candidates meet in a band (one index seek a key) and
 * are then compared run by run of five words. Whether two are copies depends on the two alone: not on what else is
 * recorded, nor on which came first.
 */
class NearCopies {
    /** Four fifths copied, or a wire text in an article two and a half times as long, are found in 99 of 100 cases. */
    static final MinHash BANDS = new MinHash("a", 64, 2);
    /** Two alike to .28 share five keys on average; two with the same closing lines share a tenth of one. */
    static final int SHARED_KEYS = 2;
    /** Below so many runs a text is too short to tell a copy from a coincidence. */
    private static final int SHORTEST = 30;
    private static final double CONTAINED = .6;
    private static final double ALIKE = .5;
    private static final int RUN = 5;
    private static final String NEW = CypherFile.query("origin/new-articles");
    private static final String BAND = CypherFile.query("origin/band-articles");
    private static final String CANDIDATES = CypherFile.query("origin/article-candidates");
    private static final String RECORD = CypherFile.query("origin/record-copies");
    private final Neo4jClient neo4j;
    private final Transactions transactions;

    NearCopies(Neo4jClient neo4j, Transactions transactions) {
        this.neo4j = neo4j;
        this.transactions = transactions;
    }

    /** An article as it is compared. */
    private record Text(String id, @Nullable LocalDate from, @Nullable LocalDate to, Shingles shingles) {
        static Text of(Answer row) {
            return new Text(row.text("id"), row.dayOrNull("from"), row.dayOrNull("to"),
                    NearCopies.shingles(row.text("text")));
        }

        /** Later, as far as the dates tell; else the larger id, so that the answer is the same in any order of intake. */
        boolean newerThan(Text other) {
            boolean later = from != null && other.to != null && from.isAfter(other.to);
            boolean earlier = to != null && other.from != null && to.isBefore(other.from);
            return later || !earlier && id.compareTo(other.id) > 0;
        }
    }

    /** The runs of five words of an article: its paragraphs without the page around them and without repeats. */
    static Shingles shingles(String text) {
        String words = Layout.blocks(text).stream().filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .map(block -> text.substring(block.start(), block.end())).distinct().collect(Collectors.joining("\n"));
        return Shingles.of(words, RUN);
    }

    /**
     * Compares the articles of these claims that have not been compared yet.
     *
     * @return the claims that a copy and its original both make
     */
    Collection<String> compare(Collection<String> claims) {
        Map<String, Text> texts = new HashMap<>();
        transactions.read(() -> rows(NEW, Map.of("claims", List.copyOf(claims)))).stream().map(Text::of)
                .forEach(text -> texts.put(text.id(), text));
        if (texts.isEmpty()) {
            return List.of();
        }
        // committed before anyone is looked for: of two processes that compare at once, one finds the other
        List<Map<String, String>> keys = texts.values().stream().flatMap(text -> BANDS.keys(text.shingles()).stream()
                .map(key -> Map.of("id", text.id(), "key", key)))
                .sorted(Comparator.comparing((Map<String, String> row) -> row.get("key"))
                        .thenComparing(row -> row.get("id")))
                .toList();
        transactions.write(() -> rows(BAND, Map.of("rows", keys)));
        List<Answer> candidates = transactions.read(() -> rows(CANDIDATES,
                Map.of("ids", List.copyOf(texts.keySet()), "shared", SHARED_KEYS)));
        List<Map<String, Object>> copies = candidates.stream().flatMap(row -> copies(row, texts).stream()).toList();
        return transactions.write(() -> rows(RECORD,
                Map.of("compared", List.copyOf(new TreeSet<>(texts.keySet())), "rows", copies))).stream()
                .map(row -> row.text("claim")).toList();
    }

    private static List<Map<String, Object>> copies(Answer candidate, Map<String, Text> texts) {
        Text other = Text.of(candidate);
        var copies = new ArrayList<Map<String, Object>>();
        for (String id : candidate.texts("with")) {
            Text text = texts.get(id);
            Overlap overlap = text == null ? null : text.shingles().with(other.shingles());
            if (text != null && overlap != null && copied(overlap)) {
                boolean newer = text.newerThan(other);
                copies.add(Map.of("newer", newer ? id : other.id(), "older", newer ? other.id() : id, "overlap",
                        overlap.contained(), "alike", overlap.alike()));
            }
        }
        return copies;
    }

    private static boolean copied(Overlap overlap) {
        return overlap.shorter() >= SHORTEST && (overlap.contained() >= CONTAINED || overlap.alike() >= ALIKE);
    }

    private List<Answer> rows(String statement, Map<String, Object> parameters) {
        return neo4j.query(statement).bindAll(parameters).fetch().all().stream().map(Answer::new).toList();
    }
}
