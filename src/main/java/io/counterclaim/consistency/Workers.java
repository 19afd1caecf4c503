package io.counterclaim.consistency;

import java.util.List;
import java.util.concurrent.Callable;
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

    /**
     * Two results.
     *
     * @param here what the caller's thread worked out
     * @param beside what a worker worked out meanwhile
     */
    record Both<A, B>(A here, B beside) {}

    /** Does two things at a time, and returns or fails when both have come to their end. */
    <A, B> Both<A, B> both(Supplier<A> here, Supplier<B> beside) {
        Future<B> meanwhile = threads.submit(beside::get);
        A result;
        try {
            result = here.get();
        } catch (RuntimeException e) {
            end(meanwhile);
            throw e;
        }
        return new Both<>(result, get(meanwhile));
    }

    /** Does all of that, and answers the results in the order of the tasks. */
    <T> List<T> all(List<Callable<T>> tasks) {
        try {
            return threads.invokeAll(tasks).stream().map(Workers::get).toList();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void end(Future<?> task) {
        try {
            task.get();
        } catch (ExecutionException e) {
            // what failed first is what is reported
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static <T> T get(Future<T> task) {
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
