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
    private final GivenDates dates;
    private final NestedList<String, Article> bySource;

    ArticleController(Library library, GivenDates dates, BatchLoaderRegistry loaders) {
        this.library = library;
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

    private static Map<Article, Article> each(List<Article> articles,
            Function<List<String>, Map<String, Article>> find) {
        Map<String, Article> versions = find.apply(articles.stream().map(Article::id).toList());
        var each = new HashMap<Article, Article>();
        articles.forEach(article -> each.computeIfAbsent(article, a -> versions.get(a.id())));
        return each;
    }

    @BatchMapping
    Map<Article, List<Article>> copies(List<Article> articles, BatchLoaderEnvironment batch) {
        Map<String, List<Article>> copies = library.copies(articles.stream().map(Article::id).toList(),
                Moments.of(batch));
        var byArticle = new HashMap<Article, List<Article>>();
        articles.forEach(article -> byArticle.put(article, copies.getOrDefault(article.id(), List.of())));
        return byArticle;
    }

    @BatchMapping
    Map<Article, List<GivenDate>> dates(List<Article> articles, BatchLoaderEnvironment batch) {
        Map<String, List<GivenDate>> found = dates.of(articles.stream().map(Article::id).toList(), Moments.of(batch));
        var byArticle = new HashMap<Article, List<GivenDate>>();
        articles.forEach(article -> byArticle.put(article, found.getOrDefault(article.id(), List.of())));
        return byArticle;
    }
}
