package io.counterclaim.claim;

import io.counterclaim.graph.CypherFile;
import java.time.ZoneOffset;
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
    private static final String SUPERSEDE = CypherFile.query("claim/supersede");
    private final Neo4jClient neo4j;
    private final ApplicationEventPublisher events;

    Ledger(Neo4jClient neo4j, ApplicationEventPublisher events) {
        this.neo4j = neo4j;
        this.events = events;
    }

    /**
     * Records what one extraction found in its (already recorded) article, in the caller's transaction, and announces
     * {@link AppearancesRecorded} for the claims that gained an appearance.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Recorded record(Extraction extraction, List<AppearanceDraft> drafts, List<PassedOver> passedOver) {
        var rows = new LedgerRows(drafts);
        var recordedAt = extraction.recordedAt().atOffset(ZoneOffset.UTC);
        run(ENTITIES, Map.of("rows", rows.entities(), "recordedAt", recordedAt));
        run(CLAIMS, Map.of("rows", rows.claims(), "recordedAt", recordedAt));
        run(PASSAGES, Map.of("article", extraction.articleId(), "rows", rows.passages(), "recordedAt", recordedAt));
        Map<String, Long> gained = appearances(extraction, rows);
        run(PASSED_OVER, Map.of("article", extraction.articleId(), "rows", LedgerRows.passedOver(passedOver),
                "recordedAt", recordedAt));
        if (!gained.isEmpty()) {
            events.publishEvent(new AppearancesRecorded(gained.keySet()));
        }
        return new Recorded(gained.keySet(), gained.values().stream().mapToLong(Long::longValue).sum());
    }

    /**
     * Marks what the earlier versions of an article said and the newest does not vouch for, in the caller's transaction,
     * and announces {@link AppearancesRecorded} for the claims for which that changes something.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void supersede(String newestVersion) {
        Collection<String> claims = neo4j.query(SUPERSEDE).bind(newestVersion).to("newest").fetchAs(String.class).all();
        if (!claims.isEmpty()) {
            events.publishEvent(new AppearancesRecorded(claims));
        }
    }

    private Map<String, Long> appearances(Extraction extraction, LedgerRows rows) {
        var recordedAt = extraction.recordedAt().atOffset(ZoneOffset.UTC);
        Map<String, Object> parameters = Map.of("rows", rows.appearances(), "recordedAt", recordedAt, "extraction",
                Map.of("id", extraction.id(), "extractor", extraction.extractor(), "version", extraction.version()));
        return neo4j.query(APPEARANCES).bindAll(parameters).fetch().all().stream().collect(
                Collectors.toMap(row -> (String) row.get("claim"), row -> (Long) row.get("appearances")));
    }

    private void run(String statement, Map<String, Object> parameters) {
        neo4j.query(statement).bindAll(parameters).run();
    }

    /** What a recording changed: the claims that gained appearances, and how many appearances were new. */
    public record Recorded(Set<String> claimIds, long appearances) {}
}
