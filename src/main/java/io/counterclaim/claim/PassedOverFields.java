package io.counterclaim.claim;

import graphql.schema.DataFetchingEnvironment;
import io.counterclaim.api.Connection;
import io.counterclaim.api.NestedList;
import io.counterclaim.api.PageRequest;
import io.counterclaim.api.PagedStatement;
import io.counterclaim.api.Rows;
import io.counterclaim.article.Article;
import io.counterclaim.article.ArticleAnswers;
import io.counterclaim.graph.Answer;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import io.counterclaim.graph.GraphReader;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** What was read and gave no claim. */
@Controller
class PassedOverFields {
    private final PagedStatement statement;
    private final NestedList<String, PassedOver> passedOver;

    PassedOverFields(GraphReader graph, BatchLoaderRegistry loaders) {
        this.statement = new PagedStatement(graph, "claim/passed-over");
        this.passedOver = NestedList.of("Article.passedOver", loaders,
                (articles, page, nothing) -> rows(articles, page));
    }

    @SchemaMapping
    CompletableFuture<Connection<PassedOver>> passedOver(Article article, PageRequest page,
            DataFetchingEnvironment field) {
        return passedOver.of(article.id(), page, "", field);
    }

    private Map<String, Rows<PassedOver>> rows(Collection<String> articles, PageRequest page) {
        return statement.read(articles, page, Map.of(), (article, row) -> passedOver(article, row));
    }

    private static PassedOver passedOver(String article, Answer row) {
        return new PassedOver(ArticleAnswers.passage(row.child("passage"), article), row.text("reason"));
    }
}
