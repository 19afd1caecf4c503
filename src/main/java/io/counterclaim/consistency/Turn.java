package io.counterclaim.consistency;

import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.Retry;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reading and writing down what was read are one turn, and turns follow one another, in this process and in all others
 * that share the graph: an older reading must not be written over a newer one. The turn is a lock on a node, so a
 * process that dies gives it back.
 */
final class Turn {
    private static final String TAKE = CypherFile.query("consistency/take-turn");
    private final Neo4jClient neo4j;
    private final TransactionTemplate writing;
    /** The threads of this process wait here, where waiting holds no connection. */
    private final ReentrantLock inThisProcess = new ReentrantLock();

    Turn(Neo4jClient neo4j, PlatformTransactionManager transactions) {
        this.neo4j = neo4j;
        this.writing = new TransactionTemplate(transactions);
        // the listener is called while the transaction that recorded is still bound to the thread
        writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Waits for a turn and does the work in it. The work is given the number of its turn; each turn, in whichever process,
     * has the next number. What it writes in the transaction it is called in is committed with the turn;
     * what it reads it must read in transactions begun by itself. Work that meets a deadlock begins again.
     */
    <T> T take(LongFunction<T> work) {
        inThisProcess.lock();
        try {
            return Retry.transientFailures(() -> Objects.requireNonNull(writing.execute(status -> inTurn(work))));
        } finally {
            inThisProcess.unlock();
        }
    }

    private <T> T inTurn(LongFunction<T> work) {
        long number = neo4j.query(TAKE)
                .bindAll(Map.of("name", "checks", "now", OffsetDateTime.now(ZoneOffset.UTC))).fetchAs(Long.class).one()
                .orElseThrow();
        return work.apply(number);
    }
}
