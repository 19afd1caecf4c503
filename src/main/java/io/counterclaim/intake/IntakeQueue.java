package io.counterclaim.intake;

import io.counterclaim.article.IncomingArticle;
import io.counterclaim.consistency.Ripples.Told;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.ContentId;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.Retry;
import io.counterclaim.intake.IntakeOutcome.Cancelled;
import io.counterclaim.intake.IntakeOutcome.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The articles that wait to be taken in. They are kept in the graph, so that nothing is lost with a process, and leased to
 * one process at a time; whatever changes the queue holds the lock on its turn first.
 */
@Repository
class IntakeQueue {
    private static final String SUBMIT = CypherFile.query("intake/submit-job");
    private static final String DUE = CypherFile.query("intake/due");
    private static final String CLAIM = CypherFile.query("intake/claim-entries");
    private static final String RENEW = CypherFile.query("intake/renew-entries");
    private static final String RELEASE = CypherFile.query("intake/release-entries");
    private static final String CANCEL = CypherFile.query("intake/cancel-job");
    private static final String FINISH = CypherFile.query("intake/finish-entry");
    private final Neo4jClient neo4j;
    private final IntakeSettings settings;
    private final Clock clock;
    /** Under which this process holds its leases. */
    private final String holder = UUID.randomUUID().toString();

    IntakeQueue(Neo4jClient neo4j, IntakeSettings settings, Clock clock) {
        this.neo4j = neo4j;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of submitting articles. */
    sealed interface Submission {}

    /** They wait for their turn, or did already under the same key. */
    record Queued(String job) implements Submission {}

    /** Too many others wait. */
    record Full(int waiting, int limit) implements Submission {}

    /** The same key was given with other articles. */
    record OtherArticles() implements Submission {}

    /**
     * An article in hand.
     *
     * @param tries how often it was in hand, this time among them
     * @param cancelled who ended its job while it was in another's hand that let it go, or null
     */
    record InHand(String id, IncomingArticle article, int tries, @Nullable Cancelled cancelled) {}

    /** @param key what the submitter calls this request, so that sending it again does it once; null when it does not */
    Submission submit(List<IncomingArticle> articles, @Nullable String key) {
        String id = key == null ? ContentId.of("job", UUID.randomUUID().toString()) : ContentId.of("job", "key", key);
        String digest = ContentId.of("digest", articles.stream().map(String::valueOf).toArray(String[]::new));
        var entries = new ArrayList<Map<String, Object>>();
        articles.forEach(article -> entries.add(IntakeAnswers.properties(id, entries.size(), article)));
        Answer before = run(SUBMIT, Map.of("id", id, "digest", digest, "sortKey",
                "%015d".formatted(clock.millis()), "entries", entries, "most", settings.waiting())).getFirst();
        String known = before.textOrNull("known");
        int waiting = before.number("waiting").intValue();
        if (known != null) {
            return known.equals(digest) ? new Queued(id) : new OtherArticles();
        }
        return waiting + articles.size() > settings.waiting()
                ? new Full(waiting, settings.waiting())
                : new Queued(id);
    }

    /** Takes in hand as many articles as there are, {@code most} at most, those that wait longest first. */
    List<InHand> claim(int most) {
        // nobody who reads is to be told of a change where there is none
        return run(DUE, Map.of()).getFirst().flag("due") ? claimDue(most) : List.of();
    }

    private List<InHand> claimDue(int most) {
        return run(CLAIM, Map.of("holder", holder, "most", most, "lease", settings.lease().toSeconds())).stream()
                .map(row -> row.child("entry")).map(entry -> new InHand(entry.text("id"),
                        IntakeAnswers.incoming(entry), entry.number("tries").intValue(),
                        IntakeAnswers.cancelled(entry)))
                .toList();
    }

    /** Says that these are still in hand. */
    void renew(Collection<String> ids) {
        run(RENEW, Map.of("holder", holder, "ids", List.copyOf(ids), "lease", settings.lease().toSeconds()));
    }

    /** Gives these back unfinished. */
    void release(Collection<String> ids) {
        run(RELEASE, Map.of("holder", holder, "ids", List.copyOf(ids)));
    }

    /** Ends a job, unless it has ended; false when there is no such job. What is in hand, whoever has it, comes to its end. */
    boolean cancel(String job, String by, String reason) {
        return !run(CANCEL, Map.of("job", job, "by", by, "reason", reason)).isEmpty();
    }

    /** Writes down what became of one; nothing when its lease had run out and another process has it. */
    void finish(String id, Told<IntakeOutcome> told) {
        run(FINISH, Map.of("id", id, "holder", holder, "failed", told.outcome() instanceof Refused ? 1 : 0,
                "cancelled", told.outcome() instanceof Cancelled ? 1 : 0, "outcome", IntakeAnswers.properties(told)));
    }

    private List<Answer> run(String statement, Map<String, Object> parameters) {
        return Retry.transientFailures(() -> neo4j.query(statement).bindAll(parameters).fetch().all().stream()
                .map(Answer::new).collect(Collectors.toList()));
    }
}
