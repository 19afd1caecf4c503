package io.counterclaim.consistency;

import io.counterclaim.api.Filter;
import io.counterclaim.api.Filtered;
import io.counterclaim.api.StreamCursor;
import io.counterclaim.api.SubscriptionSettings;
import io.counterclaim.api.Tail;
import io.counterclaim.api.Tail.Page;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.GraphReader;
import java.util.Set;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/**
 * What becomes of findings, as it happens, whichever process has the checks run. The graph numbers it in the order in which
 * it is committed, so that a number is a place: what is behind it was not seen, and what is not was.
 */
@Repository
class FindingChanges {
    private static final String CHANGES = "what becomes of findings";
    private static final String LAST = CypherFile.query("consistency/last-event");
    private static final String CHANGED = CypherFile.query("consistency/changed-findings");
    private static final String HAPPENED = CypherFile.query("consistency/finding-events");
    /** How many are read at once, and so kept in memory for one who listens. */
    private static final int PAGE = 50;
    private final GraphReader graph;
    private final Tail tail;

    FindingChanges(GraphReader graph, SubscriptionSettings settings) {
        this.graph = graph;
        this.tail = Tail.of(this::last, settings.look());
    }

    /** Where both lists go on behind the change with that number. */
    static String cursor(long number) {
        return StreamCursor.of(CHANGES, number);
    }

    /**
     * Each finding that something becomes of and that the filter leaves then, as it is then; several changes that follow
     * one another quickly may be met as one.
     *
     * @param after a cursor that this delivered, to begin behind it; from now on when null
     */
    Flux<Finding> findings(Filter filter, @Nullable String after) {
        return follow(CHANGED, FindingFilters.now(FindingFilters.of(filter, null, Set.of())), start(after),
                FindingAnswers::finding);
    }

    /** Each thing that becomes of a finding that the filter leaves; without a status, resolved ones too. */
    Flux<FindingChange> events(Filter filter, @Nullable String after) {
        return follow(HAPPENED, FindingFilters.whateverItsStatus(filter), start(after),
                row -> new FindingChange(row.number("number").longValue(), FindingAnswers.event(row.child("event")),
                        FindingAnswers.finding(row)));
    }

    private long start(@Nullable String after) {
        return after == null ? last() : StreamCursor.number(CHANGES, after);
    }

    private long last() {
        return graph.rows(LAST, Map.of()).stream().map(row -> row.number("last").longValue()).findFirst()
                .orElse(StreamCursor.START);
    }

    private <T> Flux<T> follow(String statement, Filtered filtered, long start,
            Function<Answer, T> item) {
        return Flux.defer(() -> {
            var place = new AtomicLong(start);
            String wanted = filtered.into(statement);
            var filter = new HashMap<String, Object>(filtered.parameters());
            filter.put("limit", PAGE);
            return tail.follow(() -> {
                filter.put("after", place.get());
                List<Answer> rows = graph.rows(wanted, filter);
                if (!rows.isEmpty()) {
                    place.set(rows.getLast().number("number").longValue());
                }
                return new Page<>(rows.stream().filter(row -> row.flag("wanted")).map(item).toList(), place.get(),
                        rows.size() == PAGE, false);
            });
        });
    }
}
