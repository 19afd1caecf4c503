package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.consistency.CheckResult.Outcome;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A folder of one's own checks, one of which fails when it runs. */
@SpringBootTest(properties = {"counterclaim.graph.home=target/it/own-checks",
        "counterclaim.checks.path=src/test/resources/own-checks"})
class OwnChecksIT {
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    Consistency consistency;
    @Autowired
    CheckResults results;
    @Autowired
    Checks checks;

    @BeforeEach
    void aShortClaim() {
        FindingsOf.empty(neo4j);
        FindingsOf.draw(neo4j, """
                CREATE (:Claim:Unchecked {id: 'claim:a', slot: 'slot:a', predicate: 'open', text: 'No.'})
                  -[:USES]->(:Predicate {id: 'open', valueType: 'TEXT', kind: 'STATE', cardinality: 'MANY'})""");
    }

    @Test
    void ownChecksRunBesideTheShippedOnes() {
        assertThat(checks.all()).extracting(Check::id).contains("short-text", "disputed");
        consistency.check(Set.of("claim:a"));
        assertThat(FindingsOf.of(neo4j, "short-text")).singleElement()
                .satisfies(f -> assertThat(f.get("message")).isEqualTo("The claim is hardly a sentence."));
    }

    @Test
    void checkThatFailsIsAResultAndHarmsNoOther() {
        CheckRun run = consistency.check(Set.of("claim:a"));
        assertThat(run.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.check()).isEqualTo("always-fails");
            assertThat(failure.problem()).contains("zero");
        });
        List<CheckResult> ofClaim = results.of(Set.of("claim:a")).get("claim:a");
        assertThat(ofClaim).filteredOn(r -> r.check().id().equals("always-fails")).singleElement()
                .satisfies(r -> assertThat(r.outcome()).isEqualTo(Outcome.ERRORED));
        assertThat(ofClaim).filteredOn(r -> r.check().id().equals("short-text")).singleElement()
                .satisfies(r -> assertThat(r.outcome()).isEqualTo(Outcome.VIOLATED));
        assertThat(ConsistencyStatus.of(ofClaim)).isEqualTo(ConsistencyStatus.NOT_CHECKED);
    }

    @Test
    void checkWhoseFileIsGoneLeavesNothingOpen() {
        consistency.check(Set.of("claim:a"));
        neo4j.query("""
                MATCH (f:Finding {check: 'short-text'})-[r:FOUND_BY]->(:Check)
                CREATE (f)-[:FOUND_BY]->(:Check {id: 'gone', title: 'Gone', kind: 'RECORD', severity: 'INFO',
                  problem: 'None.', remedy: 'None.'})
                DELETE r""").run();
        neo4j.query(io.counterclaim.graph.CypherFile.query("consistency/retire-checks"))
                .bind(checks.all().stream().map(Check::id).toList()).to("ids")
                .bind(java.time.OffsetDateTime.now()).to("now").run();
        assertThat(FindingsOf.everyCheck(neo4j)).isEmpty();
        assertThat(FindingsOf.history(neo4j)).last().asString().endsWith("the check is gone");
        neo4j.query("MATCH (k:Check {id: 'gone'}) DETACH DELETE k").run();
    }
}
