package io.counterclaim.api;

import io.counterclaim.graph.Answer;
import io.counterclaim.graph.ContentId;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.Retry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** What mutations answered under the keys of their clients, for as long as those may ask again. */
@Repository
class FirstAnswers {
    private static final String TAKE = CypherFile.query("api/take-key");
    private static final String KEEP = CypherFile.query("api/keep-answer");
    private static final String RELEASE = CypherFile.query("api/release-key");
    private static final String FORGET = CypherFile.query("api/forget-keys");
    /** Who took a key and has not answered for so long does so no more. */
    private static final Duration LEASE = Duration.ofMinutes(10);
    private final Neo4jClient neo4j;
    private final Clock clock;
    private final Duration kept;

    FirstAnswers(Neo4jClient neo4j, Clock clock, ApiSettings settings) {
        this.neo4j = neo4j;
        this.clock = clock;
        this.kept = settings.keepAnswers();
    }

    /** A key that a client gave to one mutation with one input. */
    record Key(String id, String input, String token) {
        static Key of(String mutation, String key, String input) {
            return new Key(ContentId.of("idempotency-key", mutation, key), ContentId.of("input", input),
                    UUID.randomUUID().toString());
        }
    }

    /**
     * What is known of a key.
     *
     * @param mine whether it was free, and is taken now
     * @param sameInput whether it was taken for the same input
     * @param answer what was answered, or null while that is being worked out
     */
    record Taken(boolean mine, boolean sameInput, @Nullable String answer) {}

    /** Takes a key, unless it is taken. */
    Taken take(Key key) {
        Instant now = clock.instant();
        return Retry.transientFailures(() -> neo4j.query(TAKE).bindAll(Map.of("id", key.id, "token", key.token, "input",
                key.input, "now", time(now), "lease", time(now.minus(LEASE)), "expiresAt", time(now.plus(kept))))
                .fetch().one().map(Answer::new).map(row -> new Taken(row.flag("mine"),
                        key.input.equals(row.textOrNull("input")), row.textOrNull("answer")))
                .orElseThrow());
    }

    /** Keeps what was answered, and forgets what was kept long enough. */
    void keep(Key key, String answer) {
        run(FORGET, Map.of("now", time(clock.instant())));
        run(KEEP, Map.of("id", key.id, "token", key.token, "answer", answer));
    }

    /** Gives the key back: nothing was answered. */
    void release(Key key) {
        run(RELEASE, Map.of("id", key.id, "token", key.token));
    }

    private void run(String statement, Map<String, Object> parameters) {
        Retry.transientFailures(() -> neo4j.query(statement).bindAll(parameters).run());
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
