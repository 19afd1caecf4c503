package io.counterclaim.graph;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;
import org.springframework.stereotype.Component;

/**
 * Whether anything was written since, by whomever: the database gives each reader a bookmark of the last transaction that it
 * had committed. Those who ask at once share one message.
 */
@Component
public class GraphState {
    private final GraphReader graph;
    private final ReentrantLock turn = new ReentrantLock();
    /** What those who come now wait for, until it is begun. */
    private final AtomicReference<@Nullable CompletableFuture<Set<Bookmark>>> next = new AtomicReference<>();

    GraphState(GraphReader graph) {
        this.graph = graph;
    }

    /**
     * What is committed now. Between two that are equal nothing was.
     *
     * @throws java.util.concurrent.CompletionException when the database cannot be asked
     */
    public Object now() {
        var mine = new CompletableFuture<Set<Bookmark>>();
        CompletableFuture<Set<Bookmark>> others = next.compareAndExchange(null, mine);
        if (others != null) {
            return others.join();
        }
        ask(mine);
        return mine.join();
    }

    /** One asks for all who came while the last was under way: its answer may be of before they came. */
    private void ask(CompletableFuture<Set<Bookmark>> waiting) {
        turn.lock();
        try {
            next.set(null);
            waiting.complete(graph.committed());
        } catch (RuntimeException e) {
            waiting.completeExceptionally(e);
        } finally {
            turn.unlock();
        }
    }
}
