package io.counterclaim.search;

import io.counterclaim.claim.Claim;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.search.Candidate.Saying;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Finds which recorded claims are worth comparing with given ones: those that answer the same question, those that share
 * a name and enough words, and those near in meaning. Each is one index look-up per claim, never all pairs.
 */
public final class Candidates {
    private static final String TEXTS = CypherFile.query("search/texts");
    private static final String BY_SLOT = CypherFile.query("search/candidates-by-slot");
    private static final String BY_WORDS = CypherFile.query("search/candidates-by-words");
    private static final String BY_MEANING = CypherFile.query("search/candidates-by-meaning");
    /** A bound against floods; what is a candidate is decided by the two sentences. */
    private static final int MOST = 100;
    private final Neo4jClient neo4j;
    private final Meanings meanings;

    Candidates(Neo4jClient neo4j, Meanings meanings) {
        this.neo4j = neo4j;
        this.meanings = meanings;
    }

    /** The pairs worth comparing that one of these claims is part of, each once, in the order of their ids. */
    public List<Candidate> of(Collection<String> claimIds) {
        var found = new TreeMap<String, Candidate>();
        var wordings = new HashMap<String, Wording>();
        Map<String, Object> common = Map.of("ids", List.copyOf(claimIds), "limit", MOST, "open", Claim.OPEN, "model",
                meanings.model(), "near", Candidate.NEAR);
        Stream.of(rows(BY_SLOT, common), rows(BY_WORDS, withQueries(common)),
                meanings.on() ? rows(BY_MEANING, common) : List.<Answer>of())
                .flatMap(List::stream).forEach(row -> add(row, wordings, found));
        return List.copyOf(found.values());
    }

    /**
     * The claims nearest in meaning to each of these, the nearest first; none of them where meanings are switched off.
     *
     * @param least how near at least, as a cosine
     * @param most how many at most for each claim
     */
    public List<Near> near(Collection<String> claimIds, double least, int most) {
        return meanings.on()
                ? rows(BY_MEANING, Map.of("ids", List.copyOf(claimIds), "limit", most + 1, "open", Claim.OPEN, "model",
                        meanings.model(), "near", least)).stream().map(Candidates::near)
                        .sorted(Comparator.comparing(Near::cosine).reversed().thenComparing(near -> near.claim().id())
                                .thenComparing(near -> near.other().id()))
                        .toList()
                : List.of();
    }

    private static Near near(Answer row) {
        return new Near(new Near.Text(row.text("id"), row.text("text")),
                new Near.Text(row.text("otherId"), row.text("otherText")), row.number("cosine").doubleValue());
    }

    private static void add(Answer row, Map<String, Wording> wordings, Map<String, Candidate> found) {
        Number cosine = row.numberOrNull("cosine");
        Candidate candidate = Candidate.of(saying(row, "id", "text", wordings),
                saying(row, "otherId", "otherText", wordings), row.flag("sameSlot"),
                cosine == null ? null : cosine.doubleValue());
        if (candidate != null) {
            found.merge(candidate.one() + candidate.other(), candidate,
                    (a, b) -> a.because().size() >= b.because().size() ? a : b);
        }
    }

    private static Saying saying(Answer row, String id, String text, Map<String, Wording> wordings) {
        return new Saying(row.text(id), wordings.computeIfAbsent(row.text(text), Wording::of));
    }

    private Map<String, Object> withQueries(Map<String, Object> common) {
        var parameters = new HashMap<>(common);
        parameters.put("rows", rows(TEXTS, common).stream()
                .map(row -> Map.of("id", row.text("id"), "words", Wording.of(row.text("text")).queryByNames()))
                .filter(row -> !row.getOrDefault("words", "").isEmpty()).toList());
        return parameters;
    }

    private List<Answer> rows(String statement, Map<String, Object> parameters) {
        return neo4j.query(statement).bindAll(parameters).fetch().all().stream().map(Answer::new).toList();
    }
}
