package io.counterclaim.consistency;

import io.counterclaim.api.CounterclaimException;
import io.counterclaim.api.Filtered;
import io.counterclaim.api.OrderDirection;
import io.counterclaim.api.PageRequest;
import io.counterclaim.api.PagedStatement;
import io.counterclaim.api.Records;
import io.counterclaim.api.Rows;
import io.counterclaim.consistency.FindingOrder.Field;
import io.counterclaim.graph.GraphReader;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of all findings that a filter leaves. Where the filter names something of which little is found, its findings are
 * sorted; else the page is read along an index in its order, however many findings there are.
 */
final class FindingPages {
    private static final List<String> KINDS = Arrays.stream(CheckKind.values()).map(Enum::name).toList();
    private final PagedStatement worstFirst;
    private final PagedStatement worstOfKindFirst;
    private final PagedStatement worstOfCheckFirst;
    private final PagedStatement byFirstSeen;
    private final PagedStatement byLastSeen;
    private final PagedStatement anchored;
    private final PagedStatement then;

    FindingPages(GraphReader graph) {
        this.worstFirst = PagedStatement.along(graph, "consistency/findings-in-order", "", "~");
        this.worstOfKindFirst = PagedStatement.along(graph, "consistency/findings-of-kind", "", "~");
        this.worstOfCheckFirst = PagedStatement.along(graph, "consistency/findings-of-check", "", "~");
        this.byFirstSeen = inTime(graph, "consistency/findings-by-first-seen");
        this.byLastSeen = inTime(graph, "consistency/findings-by-last-seen");
        this.anchored = new PagedStatement(graph, "consistency/findings-anchored");
        this.then = new PagedStatement(graph, "consistency/findings-then");
    }

    private static PagedStatement inTime(GraphReader graph, String name) {
        return PagedStatement.along(graph, name, "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z");
    }

    Rows<Finding> page(Filtered filter, FindingOrder order, PageRequest page, Records<Finding> findings) {
        check(order.field(), page);
        Filtered.Start start = filter.start();
        Object kind = named("kind", start);
        Object check = order.field() == Field.SEVERITY ? named("check", start) : null;
        var parameters = new HashMap<String, @Nullable Object>(filter.parameters());
        parameters.put("order", order.field().name());
        parameters.put("kind", kind);
        parameters.put("check", check);
        parameters.put("kinds", kind == null ? KINDS : List.of(kind));
        PagedStatement list = page.moment().asOf() != null
                ? then
                : check != null
                        ? worstOfCheckFirst
                        : start != null && kind == null ? anchored : inOrder(order.field(), kind);
        // the key of the index begins with the worst
        boolean turned = (order.direction() == OrderDirection.DESC) != (order.field() == Field.SEVERITY);
        return list.where(filter).page(turned ? page.turned() : page, parameters, findings);
    }

    /** What the filter asks of its narrowest condition, where that is this one. */
    private static @Nullable Object named(String condition, Filtered.@Nullable Start start) {
        return start != null && condition.equals(start.condition()) ? start.value() : null;
    }

    private static void check(Field field, PageRequest page) {
        if (field == Field.LAST_SEEN && page.moment().asOf() != null) {
            throw new CounterclaimException.InvalidInput("orderBy",
                    "'orderBy.field' is LAST_SEEN, which is known only as it is now: take another, or leave asOf out.");
        }
        if (field != Field.SEVERITY) {
            page.checkKey(OffsetDateTime::parse);
        }
    }

    private PagedStatement inOrder(Field field, @Nullable Object kind) {
        return switch (field) {
            case FIRST_SEEN -> byFirstSeen;
            case LAST_SEEN -> byLastSeen;
            case SEVERITY -> kind == null ? worstFirst : worstOfKindFirst;
        };
    }
}
