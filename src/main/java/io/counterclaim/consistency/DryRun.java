package io.counterclaim.consistency;

import io.counterclaim.consistency.Trial.Seen;
import io.counterclaim.consistency.Trial.UnableException;
import io.counterclaim.graph.Retry;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks an article against what is held, and keeps neither the article nor what is found: all of it is written in a
 * transaction that is always rolled back, so whatever reacts to a commit never hears of it.
 */
public final class DryRun {
    /** An intake that touches the same claims may have to wait so many times as long as one check may take. */
    private static final int PATIENCE = 2;
    private final Trial trial;
    private final TriedReading reading;
    private final TransactionTemplate rolledBack;
    /** One at a time in this process: each locks the claims that its text shares with what is held. */
    private final ReentrantLock turn = new ReentrantLock(true);

    DryRun(Trial trial, TriedReading reading, PlatformTransactionManager transactions, ChecksSettings settings) {
        this.trial = trial;
        this.reading = reading;
        this.rolledBack = new TransactionTemplate(transactions);
        // a caller's transaction must not be rolled back with it
        rolledBack.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        rolledBack.setTimeout((int) settings.timeout().multipliedBy(PATIENCE).toSeconds());
    }

    /**
     * Writes an article, checks it and rolls back. A check that fails is left out, and named with the reason.
     *
     * @param writing writes the article with its appearances in the transaction it is called in, and returns its id; it is
     *     called again when the transaction has to begin again
     */
    public Tried of(Supplier<String> writing) {
        turn.lock();
        Seen seen;
        try {
            seen = seen(writing);
        } finally {
            turn.unlock();
        }
        return reading.of(seen);
    }

    private Seen seen(Supplier<String> writing) {
        var unable = new HashMap<String, String>();
        while (true) {
            try {
                return Retry.transientFailures(() -> attempt(writing, unable));
            } catch (UnableException e) {
                unable.put(e.id(), Causes.rootMessage(e));
            }
        }
    }

    private Seen attempt(Supplier<String> writing, Map<String, String> unable) {
        return Objects.requireNonNull(rolledBack.execute(status -> {
            status.setRollbackOnly();
            return trial.of(writing.get(), unable);
        }));
    }
}
