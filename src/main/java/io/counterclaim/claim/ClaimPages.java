package io.counterclaim.claim;

import io.counterclaim.api.PageRequest;
import io.counterclaim.api.PagedStatement;
import io.counterclaim.api.Filtered;
import io.counterclaim.api.Records;
import io.counterclaim.api.Rows;
import io.counterclaim.claim.ClaimOrder.Field;
import io.counterclaim.graph.GraphReader;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The pages of all claims that a filter leaves. Where the filter names somebody or something of which little is said, its
 * claims are sorted; else the page is read along an index in its order, however many claims there are.
 */
final class ClaimPages {
    private final PagedStatement anchored;
    private final PagedStatement ofPredicate;
    private final Map<Field, PagedStatement> inOrder;

    ClaimPages(GraphReader graph) {
        this.anchored = new PagedStatement(graph, "claim/page");
        this.ofPredicate = PagedStatement.along(graph, "claim/page-of-predicate");
        this.inOrder = Map.of(Field.TEXT, PagedStatement.along(graph, "claim/page-by-text"), Field.PREDICATE,
                PagedStatement.along(graph, "claim/page-by-predicate"), Field.RECORDED_AT,
                PagedStatement.along(graph, "claim/page-by-recording", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"));
    }

    Rows<Claim> page(Filtered filter, ClaimOrder order, PageRequest page, Records<Claim> claims) {
        if (order.field() == Field.RECORDED_AT) {
            page.checkKey(OffsetDateTime::parse);
        }
        var parameters = new HashMap<String, @Nullable Object>(filter.parameters());
        parameters.put("order", order.field().name());
        if (ofPredicate(filter, order)) {
            parameters.put("predicate", Objects.requireNonNull(filter.start()).value());
        }
        return statement(filter, order).where(filter).page(order.direction().of(page), parameters, claims);
    }

    private PagedStatement statement(Filtered filter, ClaimOrder order) {
        if (ofPredicate(filter, order)) {
            return ofPredicate;
        }
        return filter.start() == null ? Objects.requireNonNull(inOrder.get(order.field())) : anchored;
    }

    /** One predicate has an index of its own, in the order of the texts. */
    private static boolean ofPredicate(Filtered filter, ClaimOrder order) {
        return order.field() == Field.TEXT && filter.start() != null
                && "predicate".equals(filter.start().condition());
    }
}
