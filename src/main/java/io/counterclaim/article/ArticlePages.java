package io.counterclaim.article;

import io.counterclaim.api.Filtered;
import io.counterclaim.api.PageRequest;
import io.counterclaim.api.PagedStatement;
import io.counterclaim.api.Records;
import io.counterclaim.api.Rows;
import io.counterclaim.article.ArticleOrder.Field;
import io.counterclaim.graph.GraphReader;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The pages of all articles that a filter leaves. Those of one source, and all in the order of the dates that they had at
 * another time, are sorted; else the page is read along an index in its order, however many articles there are.
 */
final class ArticlePages {
    private final PagedStatement sorted;
    private final Map<Field, PagedStatement> inOrder;

    ArticlePages(GraphReader graph) {
        this.sorted = new PagedStatement(graph, "article/page-sorted");
        this.inOrder = Map.of(Field.TITLE, PagedStatement.along(graph, "article/page"), Field.PUBLISHED,
                PagedStatement.along(graph, "article/page-by-publishing", "-9999-01-01", "+10000-01-01"),
                Field.RECORDED_AT, PagedStatement.along(graph, "article/page-by-recording", "0001-01-01T00:00:00Z",
                        "9999-12-31T23:59:59Z"));
    }

    Rows<Article> page(Filtered filter, ArticleOrder order, PageRequest page, Records<Article> articles) {
        switch (order.field()) {
            case PUBLISHED -> page.checkKey(LocalDate::parse);
            case RECORDED_AT -> page.checkKey(OffsetDateTime::parse);
            case TITLE -> {
            }
        }
        boolean ofThen = order.field() == Field.PUBLISHED && page.moment().asOf() != null;
        PagedStatement statement = filter.start() != null || ofThen
                ? sorted
                : Objects.requireNonNull(inOrder.get(order.field()));
        var parameters = new HashMap<String, @Nullable Object>(filter.parameters());
        parameters.put("order", order.field().name());
        return statement.where(filter).page(order.direction().of(page), parameters, articles);
    }
}
