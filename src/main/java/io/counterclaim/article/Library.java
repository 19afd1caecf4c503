package io.counterclaim.article;

import io.counterclaim.api.Conditions;
import io.counterclaim.api.FacetStatement;
import io.counterclaim.api.Filter;
import io.counterclaim.api.Filtered;
import io.counterclaim.api.Listing;
import io.counterclaim.api.PageRequest;
import io.counterclaim.api.PagedStatement;
import io.counterclaim.api.Records;
import io.counterclaim.api.Records.Listed;
import io.counterclaim.api.Rows;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import io.counterclaim.graph.CypherFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The articles as a reader goes through them, without their texts: listed, by source, with their versions and copies. */
@Repository
public class Library {
    private static final String EARLIER = CypherFile.query("article/earlier-version");
    private static final String LATER = CypherFile.query("article/later-version");
    private static final String COPIES = CypherFile.query("article/copies");
    private static final Conditions ALL = Conditions.of("article/article");
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

    /** One page of each owner's list of articles. */
    public Map<String, Rows<Article>> of(Listing list, Collection<String> owners, PageRequest page) {
        Filtered all = ALL.of(Filter.ALL, page.facets());
        return Rows.with(list.facets().of(owners, all, page), list.pages().pages(owners, page, Map.of(), records));
    }

    Rows<Article> page(Filtered filter, ArticleOrder order, PageRequest request) {
        return pages.page(filter, order, request, records).with(facets.of(filter, request));
    }

    Map<String, Rows<Article>> bySource(Collection<String> sources, Filtered all, PageRequest request) {
        return Rows.with(facetsBySource.of(sources, all, request),
                bySource.pages(sources, request, Map.of(), records));
    }

    Map<String, Article> earlierVersions(Collection<String> ids, Moment moment) {
        return versions(EARLIER, ids, moment);
    }

    Map<String, Article> laterVersions(Collection<String> ids, Moment moment) {
        return versions(LATER, ids, moment);
    }

    private Map<String, Article> versions(String statement, Collection<String> ids, Moment moment) {
        var versions = new HashMap<String, Article>();
        lists(statement, ids, moment)
                .forEach((id, version) -> version.stream().findFirst().ifPresent(found -> versions.put(id, found)));
        return versions;
    }

    Map<String, List<Article>> copies(Collection<String> ids, Moment moment) {
        Map<String, List<Article>> found = lists(COPIES, ids, moment);
        var copies = new HashMap<String, List<Article>>();
        ids.forEach(id -> copies.put(id, found.getOrDefault(id, List.of())));
        return copies;
    }

    /** The articles that a statement lists for each of these, in one message; one with an empty list may be left out. */
    private Map<String, List<Article>> lists(String statement, Collection<String> ids, Moment moment) {
        Listed<Article> read = records.listed(statement, List.of("article", "page"),
                moment.and(Map.of("ids", List.copyOf(ids))));
        var lists = new HashMap<String, List<Article>>();
        read.lists().forEach(list -> lists.put(list.text("article"), list.children("page").stream()
                .map(entry -> read.things().get(entry.text("id"))).filter(Objects::nonNull).toList()));
        return lists;
    }

    @Nullable
    Source source(String id, Moment moment) {
        return graph.rows(SOURCES, List.of(id), moment).stream().map(row -> ArticleAnswers.source(row.child("source")))
                .findFirst()
                .orElse(null);
    }
}
