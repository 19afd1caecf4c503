package io.counterclaim.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.neo4j.driver.Bookmark;
import org.springframework.stereotype.Component;

/**
 * Whether anything was written since, by whomever: the database gives each reader a bookmark of the last transaction that it
 * had committed. Those who ask at once share one message.
 */
@Component
public class GraphState {
    private static final String COMMITTED = "committed";
    private final CoalescedReads<String, Set<Bookmark>> reads;

    GraphState(GraphReader graph) {
        this.reads = new CoalescedReads<>((question, ids) -> Map.of(COMMITTED, graph.committed()));
    }

    /**
     * What is committed now. Between two that are equal nothing was.
     *
     * @throws RuntimeException when the database cannot be asked
     */
    public Object now() {
        return Objects.requireNonNull(reads.of(COMMITTED, List.of(COMMITTED)).get(COMMITTED));
    }
}
