package io.counterclaim.article;

import io.counterclaim.graph.GraphReader;
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

/** The recorded articles with their texts. What needs no text asks the {@link Library}. */
@Repository
public class Articles {
    private static final String RECORD = CypherFile.query("article/record");
    private static final String CONTAINS = CypherFile.query("article/contains");
    private static final String TEXTS = CypherFile.query("article/texts");
    private static final String TEXTS_ALONE = CypherFile.query("article/texts-alone");
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
    public boolean record(ArticleText article) {
        return neo4j.query(RECORD).bindAll(parameters(article)).fetchAs(Boolean.class).one().orElseThrow();
    }

    /** Whether the article with that id is recorded. */
    public boolean contains(String id) {
        return graph.rows(CONTAINS, Map.of("id", id)).getFirst().flag("found");
    }

    /** The articles with these ids, in their order; an id that no article has is left out. */
    public Map<String, ArticleText> byIds(Collection<String> ids) {
        var articles = new LinkedHashMap<String, ArticleText>();
        graph.rows(TEXTS, ids).stream().map(ArticleAnswers::articleText)
                .forEach(article -> articles.put(article.id(), article));
        return articles;
    }

    /** The texts alone, by the ids of their articles. */
    Map<String, String> of(Collection<String> ids) {
        var texts = new HashMap<String, String>();
        graph.rows(TEXTS_ALONE, ids).forEach(row -> texts.put(row.text("article"), row.text("text")));
        return texts;
    }

    private static Map<String, Object> parameters(ArticleText article) {
        Source source = article.source();
        return Map.of("id", article.id(), "recordedAt", article.recordedAt().atOffset(java.time.ZoneOffset.UTC),
                "source", nullable("id", source.id(), "name", source.name(), "reliability", source.reliability()),
                "properties", properties(article));
    }

    private static Map<String, Object> properties(ArticleText article) {
        var published = article.published();
        var properties = nullable("title", article.title(), "uri", article.uri(), "canonicalUri",
                CanonicalUri.of(article.uri()), "authors", article.article().authors(), "text", article.text(),
                "textHash",
                article.textHash());
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
