package io.counterclaim.article;

import io.counterclaim.api.Moments;
import org.dataloader.BatchLoaderEnvironment;
import graphql.schema.DataFetchingEnvironment;
import io.counterclaim.api.Conditions;
import io.counterclaim.api.Connection;
import io.counterclaim.api.NestedList;
import io.counterclaim.api.Filter;
import io.counterclaim.api.PageRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Articles and sources in the GraphQL interface. */
@Controller
class ArticleController {
    private final Conditions conditions = Conditions.of("article/article");
    private final Library library;
    private final Articles texts;
    private final GivenDates dates;
    private final NestedList<String, Article> bySource;

    ArticleController(Library library, Articles texts, GivenDates dates, BatchLoaderRegistry loaders) {
        this.library = library;
        this.texts = texts;
        this.dates = dates;
        this.bySource = NestedList.of("Source.articles", loaders,
                (sources, page, nothing) -> library.bySource(sources, conditions.of(Filter.ALL, page.facets()), page));
    }

    @QueryMapping
    Connection<Article> articles(Filter wanted, @Argument @Nullable ArticleOrder orderBy, PageRequest page) {
        return page.connection(library.page(conditions.of(wanted, page.facets()),
                orderBy == null ? ArticleOrder.BY_TITLE : orderBy, page));
    }

    @SchemaMapping
    CompletableFuture<Connection<Article>> articles(Source source, PageRequest page, DataFetchingEnvironment field) {
        return bySource.of(source.id(), page, "", field);
    }

    @BatchMapping
    Map<Article, Article> revises(List<Article> articles, BatchLoaderEnvironment batch) {
        return each(articles, ids -> library.earlierVersions(ids, Moments.of(batch)));
    }

    @BatchMapping
    Map<Article, Article> revisedBy(List<Article> articles, BatchLoaderEnvironment batch) {
        return each(articles, ids -> library.laterVersions(ids, Moments.of(batch)));
    }

    @BatchMapping
    Map<Article, List<Article>> copies(List<Article> articles, BatchLoaderEnvironment batch) {
        return each(articles, ids -> library.copies(ids, Moments.of(batch)));
    }

    @BatchMapping
    Map<Article, List<GivenDate>> dates(List<Article> articles, BatchLoaderEnvironment batch) {
        Map<Article, List<GivenDate>> given = each(articles, ids -> dates.of(ids, Moments.of(batch)));
        articles.forEach(article -> given.putIfAbsent(article, List.of()));
        return given;
    }

    /** The texts, which are long and wait until somebody asks for them. They never change: there is no then to ask of. */
    @BatchMapping
    Map<Article, String> text(List<Article> articles) {
        return each(articles, texts::of);
    }

    private static <T> Map<Article, T> each(List<Article> articles, Function<List<String>, Map<String, T>> find) {
        Map<String, T> found = find.apply(articles.stream().map(Article::id).toList());
        var each = new HashMap<Article, T>();
        articles.forEach(article -> each.computeIfAbsent(article, a -> found.get(a.id())));
        return each;
    }
}
