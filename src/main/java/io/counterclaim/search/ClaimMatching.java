package io.counterclaim.search;

import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.search.Hit.Ranked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds recorded claims that say something like a text: by shared words and by nearness in meaning. */
final class ClaimMatching {
    /** From here on two sentences are called near in meaning. */
    static final double NEAR = .7;
    private static final String BY_WORDS = CypherFile.query("search/by-words");
    private static final String BY_MEANING = CypherFile.query("search/by-meaning");
    private static final String COUNT = CypherFile.query("search/count");
    /** How many are looked at for a place among the first hundred. */
    private static final int LOOKED_AT = 200;
    private final GraphReader graph;
    private final Meanings meanings;

    ClaimMatching(GraphReader graph, Meanings meanings) {
        this.graph = graph;
        this.meanings = meanings;
    }

    /** The claims that match {@code text} best, best first. */
    List<Ranked> matches(String text) {
        String plain = Wording.plain(text);
        Wording wanted = Wording.of(plain);
        List<Double> vector = meanings.of(plain);
        var hits = new LinkedHashMap<String, Hit>();
        byWords(wanted, vector).forEach(hit -> hits.put(hit.id(), hit));
        if (vector != null) {
            byMeaning(vector).forEach(hit -> hits.putIfAbsent(hit.id(), hit));
        }
        return Hit.ranked(List.copyOf(hits.values()), wanted);
    }

    /** How many claims match: those of {@code matches}, and all others that share a word. */
    long count(String text, Collection<Ranked> matches) {
        Wording wanted = Wording.of(Wording.plain(text));
        if (wanted.isEmpty()) {
            return matches.size();
        }
        return matches.size() + graph.rows(COUNT,
                Map.of("words", wanted.query(), "besides", matches.stream().map(Ranked::id).toList())).getFirst()
                .number("total").longValue();
    }

    private List<Hit> byWords(Wording wanted, @Nullable List<Double> vector) {
        return wanted.isEmpty()
                ? List.of()
                : hits(BY_WORDS, Map.of("words", wanted.query(), "limit", LOOKED_AT, "model", meanings.model(),
                        "vector", vector == null ? List.of() : vector));
    }

    private List<Hit> byMeaning(List<Double> vector) {
        return hits(BY_MEANING, Map.of("vector", vector, "limit", LOOKED_AT, "near", NEAR, "model", meanings.model()));
    }

    private List<Hit> hits(String statement, Map<String, Object> parameters) {
        var hits = new ArrayList<Hit>();
        for (Answer row : graph.rows(statement, parameters)) {
            Number words = row.numberOrNull("score");
            Number cosine = row.numberOrNull("cosine");
            hits.add(new Hit(row.text("id"), row.text("text"), words == null ? 0 : words.doubleValue(),
                    cosine == null ? null : cosine.doubleValue()));
        }
        return hits;
    }
}
