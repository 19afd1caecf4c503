package io.counterclaim.api;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The end of a list that grows in the graph, whichever process writes it. One look for all who follow it tells how long it
 * is; each follower reads for itself what is behind its own place, a page at a time and no page before the last one was
 * taken from it: who is slow keeps nothing in memory.
 */
public final class Tail {
    private static final Logger log = LoggerFactory.getLogger(Tail.class);
    private static final Scheduler READERS = Schedulers
            .fromExecutorService(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("tail-", 0).factory()));
    /** Longer than any list, so that whoever begins to follow reads what is there already. */
    private static final long UNKNOWN = Long.MAX_VALUE;
    private final Flux<Long> ends;

    private Tail(Flux<Long> ends) {
        this.ends = ends;
    }

    /**
     * What a follower met.
     *
     * @param seen how long the list was at least when this was read
     * @param more whether there is more at once
     * @param last whether nothing can come any more
     */
    public record Page<T>(List<T> entries, long seen, boolean more, boolean last) {
        public Page {
            entries = List.copyOf(entries);
        }
    }

    /**
     * The tail of a list; nobody looks while nobody follows.
     *
     * @param end how long the list is now; it never becomes shorter
     * @param every how long from one look to the next
     */
    public static Tail of(Supplier<Long> end, Duration every) {
        var failing = new AtomicBoolean();
        return new Tail(Flux.interval(every).onBackpressureDrop().concatMap(tick -> look(end, failing), 1).share());
    }

    /** What fails is tried again at the next tick; the log is told once. */
    private static Mono<Long> look(Supplier<Long> end, AtomicBoolean failing) {
        return Mono.fromSupplier(end).subscribeOn(READERS).doOnNext(length -> failing.set(false)).onErrorResume(e -> {
            if (failing.compareAndSet(false, true)) {
                log.warn("nobody can be told what is new: {}", e.toString());
            }
            return Mono.empty();
        });
    }

    /**
     * Follows the list.
     *
     * @param next reads the page behind the last one it read; called by one thread at a time
     */
    public <T> Flux<T> follow(Supplier<Page<T>> next) {
        return Flux.defer(() -> {
            var seen = new AtomicLong(-1);
            return ends.startWith(UNKNOWN).onBackpressureLatest()
                    .concatMap(end -> Flux.defer(() -> end > seen.get() ? pages(next, seen) : Flux.empty()), 0)
                    .takeUntil(Page::last).concatMapIterable(Page::entries, 1);
        });
    }

    private static <T> Flux<Page<T>> pages(Supplier<Page<T>> next, AtomicLong seen) {
        var more = new AtomicBoolean();
        return Mono.fromSupplier(next).subscribeOn(READERS).doOnNext(page -> {
            seen.set(page.seen());
            more.set(page.more());
        }).repeat(more::get);
    }
}
