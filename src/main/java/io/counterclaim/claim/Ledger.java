package io.counterclaim.claim;

import io.counterclaim.graph.Answer;
import io.counterclaim.graph.Moment;
import io.counterclaim.graph.CypherFile;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where appearances are recorded: append-only, the same thing twice is recorded once. */
@Repository
public class Ledger {
    private static final String ENTITIES = CypherFile.query("claim/record-entities");
    private static final String CLAIMS = CypherFile.query("claim/record-claims");
    private static final String PASSAGES = CypherFile.query("claim/record-passages");
    private static final String APPEARANCES = CypherFile.query("claim/record-appearances");
    private static final String PASSED_OVER = CypherFile.query("claim/record-passed-over");
    private static final String RESTATE = CypherFile.query("claim/restate");
    private static final String ENTAILMENTS = CypherFile.query("claim/restate-entailments");
    private static final String SUPERSEDE = CypherFile.query("claim/supersede");
    private final Neo4jClient neo4j;
    private final Merges merges;
    private final ApplicationEventPublisher events;

    Ledger(Neo4jClient neo4j, Merges merges, ApplicationEventPublisher events) {
        this.neo4j = neo4j;
        this.merges = merges;
        this.events = events;
    }

    /**
     * Records what one extraction found in its (already recorded) article, in the caller's transaction, and announces
     * {@link AppearancesRecorded} for the claims that gained an appearance.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Recorded record(Extraction extraction, List<AppearanceDraft> drafts, List<PassedOver> passedOver) {
        List<AppearanceDraft> known = new Restatement(merges.kept(new LedgerRows(drafts).entityIds(), Moment.NOW))
                .of(drafts);
        Map<String, List<String>> gained = write(extraction, new LedgerRows(known), extraction.recordedAt());
        if (!passedOver.isEmpty()) {
            run(PASSED_OVER, Map.of("article", extraction.articleId(), "rows", LedgerRows.passedOver(passedOver),
                    "recordedAt", extraction.recordedAt().atOffset(ZoneOffset.UTC)));
        }
        announce(gained.keySet());
        return new Recorded(gained.keySet(), known.stream().map(AppearanceDraft::id).toList(),
                gained.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
    }

    /** The rows of drafts, of kept entities, whose claims and passages are recorded then. */
    LedgerRows prepared(Extraction extraction, List<AppearanceDraft> drafts, Instant at) {
        var known = new Restatement(merges.kept(new LedgerRows(drafts).entityIds(), Moment.NOW));
        var rows = new LedgerRows(known.of(drafts));
        parts(extraction, rows, at.atOffset(ZoneOffset.UTC));
        return rows;
    }

    /** Records appearances by their rows. Answers the claims that gained one. */
    Set<String> recorded(Extraction extraction, List<Map<String, Object>> rows, Instant at) {
        return appearances(extraction, rows, at.atOffset(ZoneOffset.UTC)).keySet();
    }

    private Map<String, List<String>> write(Extraction extraction, LedgerRows rows, Instant at) {
        var recordedAt = at.atOffset(ZoneOffset.UTC);
        parts(extraction, rows, recordedAt);
        return appearances(extraction, rows.appearances(), recordedAt);
    }

    private void parts(Extraction extraction, LedgerRows rows, OffsetDateTime recordedAt) {
        run(ENTITIES, Map.of("rows", rows.entities(), "recordedAt", recordedAt));
        run(CLAIMS, Map.of("rows", rows.claims(), "recordedAt", recordedAt));
        run(PASSAGES, Map.of("article", extraction.articleId(), "rows", rows.passages(), "recordedAt", recordedAt));
    }

    void announce(Collection<String> claims) {
        if (!claims.isEmpty()) {
            events.publishEvent(new AppearancesRecorded(claims));
        }
    }

    /** Records recorded sayings again as {@code restatement} has them, and marks the old ones, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void restate(Map<Extraction, List<AppearanceDraft>> said, Restatement restatement, Instant at) {
        var pairs = new ArrayList<Map<String, Object>>();
        said.forEach((extraction, drafts) -> {
            List<AppearanceDraft> restated = restatement.of(drafts);
            write(extraction, new LedgerRows(restated), at);
            for (int i = 0; i < drafts.size(); i++) {
                pairs.add(Map.of("was", drafts.get(i).id(), "is", restated.get(i).id()));
            }
        });
        Collection<String> claims = neo4j.query(RESTATE).bind(pairs).to("rows").bind(at.atOffset(ZoneOffset.UTC))
                .to("recordedAt").fetchAs(String.class).all();
        run(ENTAILMENTS, Map.of("claims", List.copyOf(claims)));
        announce(claims);
    }

    /**
     * Marks what the earlier versions of an article said and the newest does not vouch for, in the caller's transaction,
     * and announces {@link AppearancesRecorded} for the claims for which that changes something.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void supersede(String newestVersion) {
        Collection<String> claims = neo4j.query(SUPERSEDE).bind(newestVersion).to("newest").fetchAs(String.class).all();
        announce(claims);
    }

    private Map<String, List<String>> appearances(Extraction extraction, List<Map<String, Object>> rows,
            OffsetDateTime recordedAt) {
        Map<String, Object> parameters = Map.of("rows", rows, "recordedAt", recordedAt, "extraction",
                LedgerRows.extraction(extraction));
        return neo4j.query(APPEARANCES).bindAll(parameters).fetch().all().stream().map(Answer::new)
                .collect(Collectors.toMap(row -> row.text("claim"), row -> row.texts("appearances")));
    }

    private void run(String statement, Map<String, Object> parameters) {
        neo4j.query(statement).bindAll(parameters).run();
    }

    /**
     * What a recording changed.
     *
     * @param claimIds the claims that gained appearances
     * @param ids by which appearance each draft is recorded, in their order
     * @param created the ids of those appearances that were not there before
     */
    public record Recorded(Set<String> claimIds, List<String> ids, Set<String> created) {

        /** How many appearances were new. */
        public long appearances() {
            return created.size();
        }
    }
}
