package io.counterclaim.graph;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/** Two transactions that want the same at once: the one that loses begins again, and meets what the other one wrote. */
public final class Retry {
    private static final int TRIES = 8;
    private static final String NOT_UNIQUE = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private Retry() {}

    /**
     * Does a whole transaction again when it met a deadlock, a cluster that changes its leader, or one that wrote the
     * same unique thing in the meantime.
     */
    public static <T> T transientFailures(Supplier<T> transaction) {
        for (int tried = 1;; tried++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (tried == TRIES || !retryable(e)) {
                    throw e;
                }
                pause(tried);
            }
        }
    }

    private static boolean retryable(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof RetryableException
                    || cause instanceof Neo4jException failure && failure.code().equals(NOT_UNIQUE)) {
                return true;
            }
        }
        return false;
    }

    /** Not equally long for both, or they would meet again. */
    private static void pause(int tried) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(20L * tried, 60L * tried * tried));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
