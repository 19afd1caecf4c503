package io.counterclaim.suggestion;

import io.counterclaim.claim.ClaimText;
import io.counterclaim.comparison.Suggester;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.Retry;
import io.counterclaim.search.Candidates;
import io.counterclaim.search.Near;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Has the model judge claims against those nearest to them in meaning, and keeps which pairs it takes for contradictions. How
 * many pairs are judged is bounded for each claim and for each article, so that no article costs more than another allows.
 */
@Repository
class SuggestedPairs {
    private static final String NOT_JUDGED = CypherFile.query("suggestion/not-judged");
    private static final String OF_ARTICLES = CypherFile.query("suggestion/not-judged-of-articles");
    private static final String RECORD = CypherFile.query("suggestion/record-suggestions");
    private static final String PARTNERS = CypherFile.query("suggestion/suggested-partners");
    /** Sentences that contradict each other share most of their words or sense; below this hardly any pair does. */
    private static final double NEAR = .6;
    private static final int MOST_PER_CLAIM = 10;
    private final Neo4jClient neo4j;
    private final Candidates candidates;
    private final Suggester model;

    SuggestedPairs(Neo4jClient neo4j, Candidates candidates, Suggester model) {
        this.neo4j = neo4j;
        this.candidates = candidates;
        this.model = model;
    }

    /**
     * Judges what the model has not judged of the articles that these claims are from: whole articles, as the bound is on those.
     * Again for the same claims it does nothing.
     */
    void judge(Collection<String> claimIds) {
        Map<String, String> articles = articles(claimIds);
        if (articles.isEmpty()) {
            return;
        }
        List<Map<String, Object>> rows = bounded(candidates.near(articles.keySet(), NEAR, MOST_PER_CLAIM), articles)
                .parallelStream().map(this::row).filter(Objects::nonNull).toList();
        Map<String, Object> judged = Map.of("ids", List.copyOf(articles.keySet()), "rows", rows, "method",
                model.method(), "model", model.model().orElse(""));
        Retry.transientFailures(() -> neo4j.query(RECORD).bindAll(judged).run());
    }

    /** The claims to judge, each with its article. */
    private Map<String, String> articles(Collection<String> claimIds) {
        var articles = new HashMap<String, String>();
        neo4j.query(OF_ARTICLES).bindAll(asked(claimIds)).fetch().all()
                .forEach(row -> articles.put(String.valueOf(row.get("id")), String.valueOf(row.get("article"))));
        return articles;
    }

    /** Those of the claims that the model has not judged. */
    List<String> notJudged(Collection<String> claimIds) {
        return List.copyOf(neo4j.query(NOT_JUDGED).bindAll(asked(claimIds)).fetchAs(String.class).all());
    }

    /** The claims that the model takes for contradictions of these. */
    List<String> partners(Collection<String> claimIds) {
        return List.copyOf(neo4j.query(PARTNERS).bindAll(asked(claimIds)).fetchAs(String.class).all());
    }

    private Map<String, Object> asked(Collection<String> claimIds) {
        return Map.of("ids", List.copyOf(claimIds), "method", model.method());
    }

    /** The nearest pairs of each article, each pair once. */
    private List<Near> bounded(List<Near> nearestFirst, Map<String, String> articles) {
        var kept = new ArrayList<Near>();
        var taken = new HashMap<String, Integer>();
        Set<Set<String>> seen = new HashSet<>();
        for (Near near : nearestFirst) {
            String article = articles.getOrDefault(near.claim().id(), "");
            if (seen.add(Set.of(near.claim().id(), near.other().id()))
                    && taken.merge(article, 1, Integer::sum) <= model.mostPerArticle()) {
                kept.add(near);
            }
        }
        return kept;
    }

    private @Nullable Map<String, Object> row(Near near) {
        List<String> ids = Stream.of(near.claim().id(), near.other().id()).sorted().toList();
        return model.contradiction(ClaimText.plain(near.claim().text()), ClaimText.plain(near.other().text()))
                .map(score -> Map.<String, Object>of("one", ids.getFirst(), "other", ids.getLast(), "score", score,
                        "cosine", near.cosine()))
                .orElse(null);
    }
}
