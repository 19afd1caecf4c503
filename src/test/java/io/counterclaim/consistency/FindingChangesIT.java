package io.counterclaim.consistency;

import io.counterclaim.api.Filter;
import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.graph.CypherFile;
import io.counterclaim.testing.AgainstServer;
import io.counterclaim.testing.ApplicationTest;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever goes on behind a number has seen everything up to it, however the writers of several processes overtake each other. */
@AgainstServer
@ApplicationTest
class FindingChangesIT {
    private static final String NUMBER = CypherFile.query("consistency/number-events");
    private static final String FINDING = """
            MERGE (k:Check {id: 'disputed'}) ON CREATE SET k.title = 't', k.kind = 'CONTRADICTION', k.severity = 'MAJOR', k.problem = 'p',
              k.remedy = 'r'
            CREATE (f:Finding:Contradiction {id: $id, check: 'disputed', kind: 'CONTRADICTION', severity: $severity, status: $status,
              sortKey: $id, message: 'm', firstSeen: datetime(), lastSeen: datetime()})-[:FOUND_BY]->(k)
            CREATE (f)-[:HAD]->(:FindingEvent {at: datetime(), from: null, to: 'OPEN', by: 'disputed', reason: 'found'})""";
    private static final int WRITERS = 6;
    private static final int EACH = 20;
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    FindingChanges changes;

    @BeforeEach
    void nothingHappened() {
        neo4j.query("MATCH (n:Finding|FindingEvent|Turn) DETACH DELETE n").run();
    }

    @Test
    void numbersBecomeVisibleInTheirOrder() throws Exception {
        var met = new ArrayList<Long>();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                String name = "finding:" + writer + "-";
                writers.execute(() -> LongStream.range(0, EACH).forEach(i -> write(name + i, "MAJOR", "OPEN")));
            }
            var events = changes.events(Filter.ALL, FindingChanges.cursor(0)).take(WRITERS * EACH)
                    .toIterable(1);
            events.forEach(event -> met.add(event.number()));
        }
        assertThat(met).isEqualTo(LongStream.rangeClosed(1, WRITERS * EACH).boxed().toList());
    }

    @Test
    void filterLeavesOutAndThePlaceMovesOn() {
        for (int i = 0; i < 120; i++) {
            write("finding:" + i, i % 40 == 39 ? "CRITICAL" : "MINOR", i == 119 ? "RESOLVED" : "OPEN");
        }
        var critical = new Filter(Map.of("severity", "CRITICAL"));

        assertThat(changes.events(critical, FindingChanges.cursor(0)).take(3).map(FindingChange::number)
                .collectList().block()).containsExactly(40L, 80L, 120L);
        List<Finding> found = changes.findings(critical, FindingChanges.cursor(0)).take(2).collectList().block();
        assertThat(found).extracting(Finding::id).containsExactly("finding:39", "finding:79");
        assertThat(found).extracting(Finding::cursor).containsExactly(FindingChanges.cursor(40),
                FindingChanges.cursor(80));
    }

    private void write(String id, String severity, String status) {
        new TransactionTemplate(transactions).executeWithoutResult(done -> {
            neo4j.query(FINDING).bindAll(Map.of("id", id, "severity", severity, "status", status)).run();
            neo4j.query(NUMBER).bindAll(Map.of("ids", List.of(id), "now", OffsetDateTime.now(ZoneOffset.UTC))).run();
            pause();
        });
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
