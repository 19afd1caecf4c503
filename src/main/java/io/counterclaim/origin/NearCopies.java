package io.counterclaim.origin;

import io.counterclaim.article.Block;
import io.counterclaim.article.Layout;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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

    NearCopies(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** An article as it is compared. */
    private record Text(String id, @Nullable LocalDate from, @Nullable LocalDate to, Shingles shingles) {
        static Text of(Answer row) {
            String text = row.textOrNull("text");
            return new Text(row.text("id"), row.dayOrNull("from"), row.dayOrNull("to"),
                    NearCopies.shingles(text == null ? "" : text));
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

    /** Compares the articles of these claims that have not been compared yet. */
    void compare(Collection<String> claims) {
        SortedMap<String, Text> texts = new TreeMap<>();
        rows(NEW, Map.of("claims", List.copyOf(claims))).stream().map(Text::of)
                .forEach(text -> texts.put(text.id(), text));
        if (!texts.isEmpty()) {
            List<String> ids = List.copyOf(texts.keySet());
            rows(BAND, Map.of("rows", BANDS.rows(texts, Text::shingles)));
            var copies = rows(CANDIDATES, Map.of("ids", ids, "shared", SHARED_KEYS)).stream()
                    .flatMap(row -> copies(row, texts).stream()).toList();
            rows(RECORD, Map.of("compared", ids, "rows", copies));
        }
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
