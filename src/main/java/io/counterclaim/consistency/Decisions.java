package io.counterclaim.consistency;

import io.counterclaim.graph.CypherFile;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.annotation.Transactional;

/** Where a person's decision on a finding is kept. Machines find; people decide. */
public class Decisions {
    private static final String DECIDE = CypherFile.query("consistency/decide");
    private final Neo4jClient neo4j;
    private final FindingStore store;
    private final Findings findings;
    private final Clock clock;

    Decisions(Neo4jClient neo4j, FindingStore store, Findings findings, Clock clock) {
        this.neo4j = neo4j;
        this.store = store;
        this.findings = findings;
        this.clock = clock;
    }

    /** What came of a decision. */
    public sealed interface Outcome {}

    /** The finding has the status now. */
    public record Decided(Finding finding) implements Outcome {}

    /** There is no such finding. */
    public record Unknown() implements Outcome {}

    /** The checks do not find it any more. */
    public record Resolved() implements Outcome {}

    /** Gives a finding a status, and writes down who did so and why. The same decision again changes nothing. */
    @Transactional
    public Outcome decide(String finding, FindingStatus status, String by, String reason) {
        Finding before = findings.byIds(List.of(finding)).get(finding);
        if (before == null) {
            return new Unknown();
        }
        if (before.status() == FindingStatus.RESOLVED) {
            return new Resolved();
        }
        neo4j.query(DECIDE).bindAll(Map.of("finding", finding, "status", status.name(), "by", by, "reason", reason,
                "now", clock.instant().atOffset(ZoneOffset.UTC))).run();
        store.derive(List.of(finding));
        Finding after = findings.byIds(List.of(finding)).get(finding);
        return after == null ? new Unknown() : new Decided(after);
    }
}
