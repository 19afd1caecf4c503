package io.counterclaim.event;

import io.counterclaim.api.Connection;
import io.counterclaim.api.Filter;
import io.counterclaim.api.Listing;
import io.counterclaim.api.NestedList;
import io.counterclaim.api.PageRequest;
import io.counterclaim.api.PagedStatement;
import io.counterclaim.article.Article;
import io.counterclaim.article.ArticleAnswers;
import io.counterclaim.article.Library;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Claims;
import io.counterclaim.comparison.Toll.Harm;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.GraphReader;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** The lists of an event: its claims, the articles that report it, and how many they count. */
@Controller
class EventLists {
    private static final double NO_BOUND = 1e15;
    private final NestedList<Filter, Claim> claims;
    private final NestedList<String, Article> articles;
    private final NestedList<String, EventFigure> figures;

    EventLists(GraphReader graph, Claims claims, Library library, BatchLoaderRegistry loaders) {
        Listing ofClaims = Listing.of(graph, "event/claims", "event/claim-facets");
        Listing ofArticles = Listing.of(graph, "event/articles", "event/article-facets");
        var tolls = new PagedStatement(graph, "event/figures");
        this.claims = NestedList.of("Event.claims", loaders,
                (events, page, filter) -> claims.of(ofClaims, events, page, filter));
        this.articles = NestedList.of("Event.articles", loaders,
                (events, page, nothing) -> library.of(ofArticles, events, page));
        this.figures = NestedList.of("Event.figures", loaders,
                (events, page, nothing) -> tolls.read(events, page, Map.of(), (event, row) -> figure(row)));
    }

    @SchemaMapping
    CompletableFuture<Connection<Claim>> claims(Event event, Filter wanted, PageRequest page,
            DataFetchingEnvironment field) {
        return claims.of(event.id(), page, wanted, field);
    }

    @SchemaMapping
    CompletableFuture<Connection<Article>> articles(Event event, PageRequest page, DataFetchingEnvironment field) {
        return articles.of(event.id(), page, "", field);
    }

    @SchemaMapping
    CompletableFuture<Connection<EventFigure>> figures(Event event, PageRequest page, DataFetchingEnvironment field) {
        return figures.of(event.id(), page, "", field);
    }

    private static EventFigure figure(Answer row) {
        Answer figure = row.child("figure");
        return new EventFigure(Harm.valueOf(figure.text("harm")), figure.number("low").doubleValue(),
                bound(figure.number("high").doubleValue()), figure.text("words"), row.text("claim"),
                row.text("appearance"), row.text("article"), ArticleAnswers.time(row.child("published"), "published"));
    }

    private static @Nullable Double bound(double high) {
        return high < NO_BOUND ? high : null;
    }
}
