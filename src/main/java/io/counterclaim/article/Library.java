package io.counterclaim.article;

import io.counterclaim.api.FacetStatement;
import io.counterclaim.api.Filtered;
import io.counterclaim.api.PageRequest;
import io.counterclaim.api.PagedStatement;
import io.counterclaim.api.Records;
import io.counterclaim.api.Rows;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import io.counterclaim.graph.CypherFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The articles as a reader goes through them, without their texts: listed, by source, with their versions and copies. */
@Repository
public class Library {
    private static final String REVISIONS = CypherFile.query("article/revisions");
    private static final String COPIES = CypherFile.query("article/copies");
    private static final String SOURCES = CypherFile.query("article/sources-by-ids");
    private final GraphReader graph;
    private final Records<Article> records;
    private final ArticlePages pages;
    private final PagedStatement bySource;
    private final FacetStatement facets;
    private final FacetStatement facetsBySource;

    Library(GraphReader graph) {
        this.graph = graph;
        this.records = new Records<>(graph, "article/by-ids", List.of("article", "source", "dated"),
                ArticleAnswers::article, Article::id);
        this.pages = new ArticlePages(graph);
        this.bySource = new PagedStatement(graph, "article/source-articles");
        this.facets = new FacetStatement(graph, "article/facets");
        this.facetsBySource = new FacetStatement(graph, "article/source-facets");
    }

    /** The articles with these ids, in their order; an id that no article has is left out. */
    public Map<String, Article> byIds(Collection<String> ids) {
        return byIds(ids, Moment.NOW);
    }

    /** The same as they were known at a moment. */
    public Map<String, Article> byIds(Collection<String> ids, Moment moment) {
        return records.byIds(ids, moment);
    }

    Rows<Article> page(Filtered filter, ArticleOrder order, PageRequest request) {
        return pages.page(filter, order, request, records).with(facets.of(filter, request));
    }

    Map<String, Rows<Article>> bySource(Collection<String> sources, Filtered all, PageRequest request) {
        return Rows.with(facetsBySource.of(sources, all, request),
                bySource.pages(sources, request, Map.of(), records));
    }

    Map<String, Article> earlierVersions(Collection<String> ids, Moment moment) {
        return versions(ids, "earlier", moment);
    }

    Map<String, Article> laterVersions(Collection<String> ids, Moment moment) {
        return versions(ids, "later", moment);
    }

    private Map<String, Article> versions(Collection<String> ids, String which, Moment moment) {
        var others = new HashMap<String, String>();
        graph.rows(REVISIONS, ids, moment)
                .forEach(row -> row.texts(which).forEach(other -> others.put(row.text("article"), other)));
        Map<String, Article> found = byIds(others.values(), moment);
        var versions = new HashMap<String, Article>();
        others.forEach((id, version) -> versions.computeIfAbsent(id, i -> found.get(version)));
        return versions;
    }

    Map<String, List<Article>> copies(Collection<String> ids, Moment moment) {
        var copies = new LinkedHashMap<String, List<String>>();
        graph.rows(COPIES, ids, moment).forEach(
                row -> copies.computeIfAbsent(row.text("article"), i -> new ArrayList<>()).add(row.text("copy")));
        Map<String, Article> found = byIds(copies.values().stream().flatMap(List::stream).distinct().toList(),
                moment);
        var articlesById = new HashMap<String, List<Article>>();
        ids.forEach(id -> articlesById.put(id, copies.getOrDefault(id, List.of()).stream().map(found::get).toList()));
        return articlesById;
    }

    @Nullable
    Source source(String id, Moment moment) {
        return graph.rows(SOURCES, List.of(id), moment).stream().map(row -> ArticleAnswers.source(row.child("source")))
                .findFirst()
                .orElse(null);
    }
}
