package io.counterclaim.graph;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarksUpdatedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads what a statement answers, in one round trip: a transaction that the statement begins and ends, on a member of a
 * cluster that is there to be read from and has caught up with what this process wrote. Within a transaction of the
 * caller it reads in that one, and meets what it wrote.
 */
@Component
public class GraphReader {
    private static final String NOTHING = CypherFile.query("graph/nothing");
    private final Driver driver;
    private final Neo4jClient neo4j;
    private final TransactionConfig limits;
    /** The driver has a hundred connections: reads wait for each other before they leave none to anyone else. */
    private final Semaphore atOnce = new Semaphore(50, true);
    private volatile Set<Bookmark> written = Set.of();
    /** What was committed, by whomever, when that was last asked. */
    private volatile Set<Bookmark> seen = Set.of();

    GraphReader(Driver driver, Neo4jClient neo4j, GraphSettings settings) {
        this.driver = driver;
        this.neo4j = neo4j;
        this.limits = TransactionConfig.builder().withTimeout(settings.readTimeout()).build();
    }

    /** The rows in which things with these ids answer; the statement takes {@code $ids}. */
    public List<Answer> rows(String statement, Collection<String> ids) {
        return rows(statement, ids, Moment.NOW);
    }

    /** The same as they were at a moment; the statement takes {@code $asOf} and {@code $validAt} too. */
    public List<Answer> rows(String statement, Collection<String> ids, Moment moment) {
        return rows(statement, moment.and(Map.of("ids", List.copyOf(ids))));
    }

    /**
     * The rows that a statement answers.
     *
     * @param parameters what the statement takes, {@code asOf} and {@code validAt} null unless given; values may be null
     * @throws org.neo4j.driver.exceptions.Neo4jException when the database cannot, or takes longer than it may
     */
    public List<Answer> rows(String statement, Map<String, ? extends @Nullable Object> parameters) {
        var all = Moment.NOW.and(parameters);
        all.putAll(parameters);
        return rowsOf(statement, nonNullView(all));
    }

    /**
     * The rows that a statement answers in a transaction of its own, even within one of the caller's, so that one that
     * fails harms no other.
     *
     * @param timeout how long it may take
     */
    public List<Answer> rowsApart(String statement, Map<String, ? extends @Nullable Object> parameters,
            Duration timeout) {
        var apart = TransactionConfig.builder().withTimeout(timeout).build();
        return Retry.transientFailures(() -> read(statement, nonNullView(parameters), apart));
    }

    private List<Answer> rowsOf(String statement, Map<String, Object> parameters) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return neo4j.query(statement).bindAll(parameters).fetch().all().stream().map(Answer::new)
                    .toList();
        }
        return Retry.transientFailures(() -> read(statement, parameters, limits));
    }

    private List<Answer> read(String statement, Map<String, Object> parameters, TransactionConfig limits) {
        atOnce.acquireUninterruptibly();
        try (Session session = session()) {
            return session.run(statement, parameters, limits).list(row -> new Answer(row.asMap()));
        } finally {
            atOnce.release();
        }
    }

    /**
     * What the database that is read from has committed. Whatever is read from then on is of no earlier state, whichever
     * member of a cluster answers.
     *
     * @throws org.neo4j.driver.exceptions.Neo4jException when the database cannot be asked
     * @throws IllegalStateException when it does not say
     */
    Set<Bookmark> committed() {
        try (Session session = session()) {
            session.run(NOTHING).consume();
            Set<Bookmark> last = Set.copyOf(session.lastBookmarks());
            if (last.isEmpty()) {
                throw new IllegalStateException("The database answered without a bookmark");
            }
            seen = last;
            return last;
        }
    }

    private Session session() {
        var known = new HashSet<>(written);
        known.addAll(seen);
        return driver.session(
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).withBookmarks(known).build());
    }

    @EventListener
    void wrote(Neo4jBookmarksUpdatedEvent event) {
        written = Set.copyOf(event.getBookmarks());
    }

    /** Parameters may be null although no signature says so. */
    @SuppressWarnings({"unchecked", "NullAway"})
    private static Map<String, Object> nonNullView(Map<String, ? extends @Nullable Object> parameters) {
        return (Map<String, Object>) parameters;
    }
}
