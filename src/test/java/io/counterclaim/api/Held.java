package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What this process holds.
 *
 * @param heap how many bytes are in use once the garbage is gone
 * @param threads how many there are, but for those of pools that let idle ones go after minutes
 * @param files how many files and sockets are open; 0 where nothing tells
 * @param connections how many connections the database has
 * @param transactions how many it has open, the one that asks left out
 */
record Held(long heap, long threads, long files, long connections, long transactions) {
    /**
     * Caches fill up: of parsed documents, of plans, of entities by their names. None of them may grow with what is sent, so it
     * is the same for five thousand requests as for fifty thousand.
     */
    private static final long CACHES = 64L << 20;
    /** Of the index that is read anew, and of connections that are given up in their own time. */
    private static final int FILES_IN_PASSING = 30;
    private static final int THREADS_IN_PASSING = 10;
    /** The driver keeps those that were needed at once, two for each request at most: to read and to write. */
    private static final int CONNECTIONS_KEPT = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    static Held now(Neo4jClient neo4j) {
        System.gc();
        System.gc();
        return new Held(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), liveThreads(), openFiles(),
                count(neo4j, "CALL dbms.listConnections() YIELD connectionId RETURN count(connectionId)"),
                count(neo4j, "SHOW TRANSACTIONS YIELD transactionId RETURN count(transactionId)") - 1);
    }

    /** Fails when more is held now than was then and may be. What is being given up is waited for. */
    void isAllThatIsHeld(Neo4jClient neo4j) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        Held now = now(neo4j);
        while (!fits(now) && Instant.now().isBefore(end)) {
            Thread.sleep(1000);
            now = now(neo4j);
        }
        assertThat(fits(now)).as("before: %s%nafter:  %s", this, now).isTrue();
    }

    private boolean fits(Held now) {
        return now.heap - heap < CACHES && now.threads - threads <= THREADS_IN_PASSING
                && now.files - files <= FILES_IN_PASSING && now.connections - connections <= CONNECTIONS_KEPT
                && now.transactions <= 0;
    }

    private static long liveThreads() {
        return Thread.getAllStackTraces().keySet().stream().filter(Held::stays).count();
    }

    private static boolean stays(Thread thread) {
        return !thread.getName().startsWith("neo4j.BoltWorker");
    }

    private static long openFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getOpenFileDescriptorCount()
                : 0;
    }

    private static long count(Neo4jClient neo4j, String statement) {
        return neo4j.query(statement).fetchAs(Long.class).one().orElseThrow();
    }
}
