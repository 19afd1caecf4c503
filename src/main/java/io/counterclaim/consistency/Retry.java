package io.counterclaim.consistency;

import java.util.function.Supplier;
import org.neo4j.driver.exceptions.RetryableException;

/** Two transactions that meet in a deadlock, or a cluster that changes its leader: the loser begins again. */
final class Retry {
    private static final int TRIES = 5;

    private Retry() {}

    static <T> T transientFailures(Supplier<T> transaction) {
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
            if (cause instanceof RetryableException) {
                return true;
            }
        }
        return false;
    }

    private static void pause(int tried) {
        try {
            Thread.sleep(50L * tried * tried);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
