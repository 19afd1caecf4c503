package io.counterclaim.article;

import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The versions of articles: which revises which, and where the words of the earlier ones stand now. */
@Repository
public class Versions {
    private static final String OF = CypherFile.query("article/versions");
    private static final String LINK = CypherFile.query("article/link-version");
    private static final String PASSAGES = CypherFile.query("article/passages");
    private static final String RECORD_ANCHORS = CypherFile.query("article/record-anchors");
    private static final String ANCHORS = CypherFile.query("article/anchors");
    private final Neo4jClient neo4j;
    private final GraphReader graph;
    private final Articles articles;

    Versions(Neo4jClient neo4j, GraphReader graph, Articles articles) {
        this.graph = graph;
        this.neo4j = neo4j;
        this.articles = articles;
    }

    /** One recorded version of an article. */
    public record Version(String articleId, String textHash, @Nullable LocalDate from, @Nullable LocalDate to) {

        boolean provedLaterThan(ArticleText article) {
            LocalDate end = article.published().to();
            return from != null && end != null && end.isBefore(from);
        }
    }

    /**
     * The recorded versions of an article, newest first; none when it is the first.
     *
     * @param revises the URI or the id of a version it says it revises, or null to go by its own URI
     * @throws UnreadableArticleException when nothing that is recorded has what {@code revises} names
     */
    public List<Version> of(ArticleText article, @Nullable String revises) {
        boolean id = revises != null && revises.startsWith("article:");
        String uri = CanonicalUri.of(revises == null ? article.uri() : id ? null : revises);
        List<Version> versions = find(article.id(), uri, id ? revises : null);
        if (versions.isEmpty() && revises != null) {
            throw new UnreadableArticleException(article.title(), null,
                    "it revises '" + revises + "', which is not recorded",
                    "Take that version in first, or leave 'revises' out.");
        }
        return versions;
    }

    /** The id of the newest version of what stands at a URI, or null when nothing is recorded from there. */
    public @Nullable String newestAt(String uri) {
        String canonical = CanonicalUri.of(uri);
        List<Version> versions = canonical == null ? List.of() : find("", canonical, null);
        return versions.isEmpty() ? null : versions.getFirst().articleId();
    }

    /**
     * Finds the words of an article in its later versions, also those that came to be quoted after these came in.
     *
     * @return the id of the newest version, or null when there is no other one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable String anchor(String article) {
        List<String> versions = find("", null, article).stream().map(Version::articleId).toList();
        List<String> later = versions.subList(0, Math.max(0, versions.indexOf(article)));
        articles.byIds(later).values().forEach(version -> anchor(article, version, new Anchors(version)));
        return versions.size() < 2 ? null : versions.getFirst();
    }

    @SuppressWarnings("NullAway") // bind takes null, though its signature does not say so
    private List<Version> find(String article, @Nullable String uri, @Nullable String id) {
        return neo4j.query(OF).bind(article).to("article").bind(uri).to("uri").bind(id).to("id").fetch().all().stream()
                .map(row -> new Answer(row).child("version")).map(v -> new Version(v.text("id"), v.text("textHash"),
                        v.dayOrNull("publishedFrom"), v.dayOrNull("publishedTo")))
                .toList();
    }

    /**
     * Puts a recorded article into its place among {@code versions} (newest first), and finds the words of the earlier
     * ones in it. It is the newest, unless the dates prove that others are later.
     *
     * @return the id of the newest version
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String link(ArticleText article, List<Version> versions) {
        int place = 0;
        while (place < versions.size() && versions.get(place).provedLaterThan(article)) {
            place++;
        }
        link(article, place == 0 ? null : versions.get(place - 1),
                place == versions.size() ? null : versions.get(place));
        var anchors = new Anchors(article);
        versions.subList(place, versions.size()).forEach(v -> anchor(v.articleId, article, anchors));
        if (place == 0) {
            return article.id();
        }
        ArticleText newest = Objects.requireNonNull(articles.byIds(List.of(versions.getFirst().articleId))
                .get(versions.getFirst().articleId));
        anchor(article.id(), newest, new Anchors(newest));
        return newest.id();
    }

    @SuppressWarnings("NullAway") // bind takes null, though its signature does not say so
    private void link(ArticleText article, @Nullable Version later, @Nullable Version earlier) {
        neo4j.query(LINK).bind(article.id()).to("id").bind(later == null ? null : later.articleId).to("later")
                .bind(earlier == null ? null : earlier.articleId).to("earlier").bind(moment(article.recordedAt()))
                .to("recordedAt").run();
    }

    private void anchor(String earlier, ArticleText later, Anchors anchors) {
        List<Map<String, Object>> rows = neo4j.query(PASSAGES).bind(earlier).to("article").fetch().all().stream()
                .map(row -> ArticleAnswers.passage(new Answer(row).child("passage"), earlier))
                .map(passage -> row(passage, anchors.of(passage))).toList();
        neo4j.query(RECORD_ANCHORS).bindAll(Map.of("article", later.id(), "rows", rows, "recordedAt",
                moment(later.recordedAt()))).run();
    }

    private static Map<String, Object> row(Passage passage, Anchor anchor) {
        var properties = new HashMap<String, Object>(Map.of("state", anchor.state().name(), "likeness",
                anchor.likeness()));
        if (anchor.start() != null && anchor.end() != null && anchor.exact() != null) {
            properties.putAll(Map.of("start", anchor.start(), "end", anchor.end(), "exact", anchor.exact()));
        }
        return Map.of("passage", passage.id(), "properties", properties);
    }

    /** Where the words of passages stand in the newest versions of their articles; none for those of a newest one. */
    public Map<String, Anchor> anchors(Collection<String> passages, Moment moment) {
        var anchors = new HashMap<String, Anchor>();
        graph.rows(ANCHORS, passages, moment)
                .forEach(row -> anchors.put(row.text("passage"), ArticleAnswers.anchor(row)));
        return anchors;
    }

    private static Object moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
