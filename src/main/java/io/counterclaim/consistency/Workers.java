package io.counterclaim.consistency;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Threads that read side by side, so that the database is asked for more than one thing at a time. */
final class Workers implements AutoCloseable {
    private final ExecutorService threads;

    /** @param many how many things are done at a time */
    Workers(int many) {
        this.threads = Executors.newFixedThreadPool(many, Thread.ofVirtual().name("checks-", 0).factory());
    }

    /** Begins something beside the caller that may have work done by these threads. */
    static <T> Future<T> meanwhile(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Thread.ofVirtual().name("checks ahead")::start);
    }

    /** Does all of that, and answers the results in the order of the tasks. */
    <T> List<T> all(List<Callable<T>> tasks) {
        try {
            return threads.invokeAll(tasks).stream().map(Workers::get).toList();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Waits for its end, whatever comes of it. */
    static void end(Future<?> task) {
        try {
            task.get();
        } catch (ExecutionException e) {
            // nobody asks for it any more
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** What came of it; fails as it did. */
    static <T> T get(Future<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("the checks were interrupted", e);
    }

    @Override
    public void close() {
        threads.close();
    }
}
