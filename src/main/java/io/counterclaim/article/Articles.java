package io.counterclaim.article;

import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import io.counterclaim.graph.CypherFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The recorded articles. */
@Repository
public class Articles {
    private static final String RECORD = CypherFile.query("article/record");
    private static final String CONTAINS = CypherFile.query("article/contains");
    private static final String BY_IDS = CypherFile.query("article/by-ids");
    private final Neo4jClient neo4j;
    private final GraphReader graph;

    Articles(Neo4jClient neo4j, GraphReader graph) {
        this.graph = graph;
        this.neo4j = neo4j;
    }

    /**
     * Records an article with its source, in the caller's transaction.
     *
     * @return true when it was new; an article that is there already is left as it is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean record(Article article) {
        return neo4j.query(RECORD).bindAll(parameters(article)).fetchAs(Boolean.class).one().orElseThrow();
    }

    /** Whether the article with that id is recorded. */
    public boolean contains(String id) {
        return graph.rows(CONTAINS, Map.of("id", id)).getFirst().flag("found");
    }

    /** The articles with these ids, in their order; an id that no article has is left out. */
    public Map<String, Article> byIds(Collection<String> ids) {
        return byIds(ids, Moment.NOW);
    }

    /** The same as they were known at a moment. */
    public Map<String, Article> byIds(Collection<String> ids, Moment moment) {
        var articles = new LinkedHashMap<String, Article>();
        graph.rows(BY_IDS, ids, moment).stream().map(ArticleAnswers::article)
                .forEach(article -> articles.put(article.id(), article));
        return articles;
    }

    private static Map<String, Object> parameters(Article article) {
        Source source = article.source();
        return Map.of("id", article.id(), "recordedAt", article.recordedAt().atOffset(java.time.ZoneOffset.UTC),
                "source", nullable("id", source.id(), "name", source.name(), "reliability", source.reliability()),
                "properties", properties(article));
    }

    private static Map<String, Object> properties(Article article) {
        var published = article.published();
        var properties = nullable("title", article.title(), "uri", article.uri(), "canonicalUri",
                CanonicalUri.of(article.uri()), "authors", article.authors(), "text",
                article.text(), "textHash", article.textHash());
        properties.putAll(nullable("publishedFrom", published.from(), "publishedTo", published.to(), "publishedText",
                published.text(), "publishedBasis", published.basis().name(), "publishedReason", published.reason()));
        return properties;
    }

    private static Map<String, Object> nullable(@Nullable Object... keysAndValues) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object key = keysAndValues[i];
            Object value = keysAndValues[i + 1];
            if (key != null && value != null) {
                map.put(key.toString(), value);
            }
        }
        return map;
    }
}
