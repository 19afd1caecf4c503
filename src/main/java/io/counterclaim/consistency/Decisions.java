package io.counterclaim.consistency;

import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.GraphReader;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.annotation.Transactional;

/** Where a person's decision on a finding is kept. Machines find; people decide. */
public class Decisions {
    private static final String DECIDE = CypherFile.query("consistency/decide");
    private static final String TALLIES = CypherFile.query("consistency/decisions");
    private final Neo4jClient neo4j;
    private final GraphReader graph;
    private final FindingStore store;
    private final Findings findings;
    private final FindingVersions versions;
    private final Clock clock;

    Decisions(Neo4jClient neo4j, GraphReader graph, FindingStore store, Findings findings,
            FindingVersions versions, Clock clock) {
        this.versions = versions;
        this.neo4j = neo4j;
        this.graph = graph;
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

    /** Something happened to it that whoever decides has not seen. */
    public record Changed(Standing now) implements Outcome {}

    /**
     * What somebody decides on a finding.
     *
     * @param seen the version that the decision is about, or null for any
     */
    public record Decision(String finding, @Nullable Integer seen, FindingStatus status, String by, String reason) {}

    /**
     * How people decided on a check's findings, each by its last decision.
     *
     * @param decided how many they decided on
     * @param falseAlarms how many of those they dismissed
     */
    public record Tally(long decided, long falseAlarms) {

        /** The share of false alarms, or null when nobody decided. */
        public @Nullable Double falseAlarmRate() {
            return decided == 0 ? null : (double) falseAlarms / decided;
        }
    }

    /** The tally of each of these checks; that of one nobody ever registered is zero. */
    public Map<String, Tally> tallies(Collection<String> checks) {
        var tallies = new HashMap<String, Tally>();
        checks.forEach(id -> tallies.put(id, new Tally(0, 0)));
        graph.rows(TALLIES, checks)
                .forEach(row -> tallies.put(row.text("check"), new Tally(row.number("decided").longValue(),
                        row.number("falseAlarms").longValue())));
        return tallies;
    }

    /** Gives a finding a status, and writes down who did so and why. The same decision again changes nothing. */
    @Transactional
    public Outcome decide(Decision decision) {
        String finding = decision.finding;
        Standing standing = versions.hold(finding);
        Finding before = standing == null ? null : findings.byIds(List.of(finding)).get(finding);
        if (standing == null || before == null) {
            return new Unknown();
        }
        if (standing.differsFrom(decision.seen)) {
            return new Changed(standing);
        }
        if (before.status() == FindingStatus.RESOLVED) {
            return new Resolved();
        }
        neo4j.query(DECIDE).bindAll(Map.of("finding", finding, "status", decision.status.name(), "by", decision.by,
                "reason", decision.reason, "now", clock.instant().atOffset(ZoneOffset.UTC))).run();
        store.derive(List.of(finding));
        Finding after = findings.byIds(List.of(finding)).get(finding);
        return after == null ? new Unknown() : new Decided(after);
    }
}
