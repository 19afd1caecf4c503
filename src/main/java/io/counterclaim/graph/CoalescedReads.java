package io.counterclaim.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads by ids for all requests that ask at the same time, in one message, for a message costs more than most rows. Who asks
 * alone reads at once; who asks while that is under way waits with all others who do, and the first of them reads for all.
 * What is answered is never of before it was asked for.
 *
 * @param <Q> what is asked about the ids: equal questions are read together
 * @param <V> what is read of each id
 */
public final class CoalescedReads<Q, V> {
    /** A read that takes longer keeps nobody waiting who came after it. */
    private static final long PATIENCE_MILLIS = 20;
    /** Whom a message for so many ids has no room for, begins another. */
    private static final int MOST_IDS = 500;
    private final BiFunction<Q, Collection<String>, Map<String, V>> read;
    private final Map<Q, Line<V>> lines = new ConcurrentHashMap<>();

    /** @param read what is read of some ids, by id; one of which there is nothing is left out */
    public CoalescedReads(BiFunction<Q, Collection<String>, Map<String, V>> read) {
        this.read = read;
    }

    /**
     * What there is of these ids, in their order; one of which there is nothing is left out. Within a transaction of the
     * caller it is read in that, for the caller alone.
     *
     * @throws RuntimeException as the read throws for these ids: where one for others too failed, these are tried alone
     */
    public Map<String, V> of(Q question, Collection<String> ids) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return among(ids, read.apply(question, ids));
        }
        Line<V> line = Objects.requireNonNull(
                lines.compute(question, (asked, open) -> (open == null ? new Line<V>() : open).entered()));
        try {
            return among(ids, all(question, ids, line));
        } finally {
            lines.computeIfPresent(question, (asked, open) -> open.left());
        }
    }

    private Map<String, V> all(Q question, Collection<String> ids, Line<V> line) {
        var mine = new Gathering<V>(ids);
        Gathering<V> joined = line.join(mine);
        if (joined == mine) {
            read(question, mine, line);
        }
        try {
            return joined.answer.join();
        } catch (CompletionException e) {
            if (Set.copyOf(ids).equals(joined.ids) && e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            return read.apply(question, ids);
        }
    }

    /** Reads for all who join until it begins. */
    private void read(Q question, Gathering<V> gathering, Line<V> line) {
        boolean turn = line.await();
        try {
            gathering.answer.complete(read.apply(question, line.close(gathering)));
        } catch (Throwable e) {
            // whatever it is, the others wait
            gathering.answer.completeExceptionally(e);
        } finally {
            if (turn) {
                line.turn.release();
            }
        }
    }

    private static <V> Map<String, V> among(Collection<String> ids, Map<String, V> all) {
        var found = new LinkedHashMap<String, V>();
        for (String id : ids) {
            V value = all.get(id);
            if (value != null) {
                found.put(id, value);
            }
        }
        return found;
    }

    /** The ids of those who wait for one message, and what it answers. */
    private static final class Gathering<V> {
        private final Set<String> ids;
        private final CompletableFuture<Map<String, V>> answer = new CompletableFuture<>();

        private Gathering(Collection<String> ids) {
            this.ids = new LinkedHashSet<>(ids);
        }
    }

    /** Those who ask the same question; there as long as anybody does. */
    private static final class Line<V> {
        private final Semaphore turn = new Semaphore(1);
        private int waiting;
        private @Nullable Gathering<V> open;

        private Line<V> entered() {
            waiting++;
            return this;
        }

        private @Nullable Line<V> left() {
            return --waiting == 0 ? null : this;
        }

        /** The gathering in which the ids are now: this one, where there is none that has room. */
        private synchronized Gathering<V> join(Gathering<V> mine) {
            Gathering<V> others = open;
            if (others == null || others.ids.size() + mine.ids.size() > MOST_IDS) {
                open = mine;
                return mine;
            }
            others.ids.addAll(mine.ids);
            return others;
        }

        private synchronized Set<String> close(Gathering<V> gathering) {
            if (open == gathering) {
                open = null;
            }
            return gathering.ids;
        }

        /** Waits until nobody reads, but not for long; true when it is the caller's turn. */
        private boolean await() {
            try {
                return turn.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
