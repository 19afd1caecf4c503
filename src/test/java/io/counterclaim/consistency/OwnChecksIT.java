package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.consistency.CheckResult.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.AgainstServer;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.FileSystemUtils;

/** A folder of one's own checks, one of which fails when it runs. */
@AgainstServer
@ApplicationTest(properties = {"counterclaim.checks.path=target/it/my-checks", "counterclaim.checks.watch=0s",
        "counterclaim.checks.timeouts.always-fails=1s", "counterclaim.checks.severity.short-text=CRITICAL",
        "counterclaim.checks.severity.single-anonymous-source=OFF"})
class OwnChecksIT {
    private static final Path MINE = Path.of("target/it/my-checks");
    private static final String SUMMED = """
            // id: summed
            // title: How long the claims of a slot are together
            // requires: measured
            MATCH (c:Claim) WHERE c.id IN $focus
            MATCH (o:Claim {slot: c.slot})
            WITH o.slot AS slot, collect(DISTINCT o) AS all
            UNWIND all AS o
            SET o.slotLength = reduce(sum = 0, other IN all | sum + coalesce(other.length, 0))
            RETURN o.id AS claim""";

    @TestConfiguration
    static class Mine {
        @Bean
        Concept summed(Neo4jClient neo4j) {
            return new ConceptFile("mine/summed.cypher", "summed", SUMMED).parse(neo4j).concept();
        }

        @Bean
        Measured measured(Neo4jClient neo4j) {
            return new Measured(neo4j);
        }
    }

    /** Writes the length of a claim's text on it, and cannot when a text is 'fail'. */
    record Measured(Neo4jClient neo4j) implements Concept {
        @Override
        public String id() {
            return "measured";
        }

        @Override
        public List<String> requires() {
            return List.of();
        }

        @Override
        public Collection<String> enrich(Collection<String> claimIds) {
            neo4j.query("UNWIND $ids AS id MATCH (c:Claim {id: id}) SET c.length = size(c.text)").bind(claimIds)
                    .to("ids").run();
            if (neo4j.query("MATCH (c:Claim) WHERE c.id IN $ids AND c.text = 'fail' RETURN count(c)").bind(claimIds)
                    .to("ids").fetchAs(Long.class).one().orElse(0L) > 0) {
                throw new IllegalStateException("no scales");
            }
            return List.of();
        }
    }

    @Autowired
    Neo4jClient neo4j;
    @Autowired
    Consistency consistency;
    @Autowired
    CheckResults results;
    @Autowired
    Checks checks;
    @Autowired
    Concepts concepts;

    @Autowired
    CheckReload reload;

    @BeforeAll
    static void aFolder() throws IOException {
        FileSystemUtils.deleteRecursively(MINE);
        FileSystemUtils.copyRecursively(Path.of("src/test/resources/own-checks"), MINE);
    }

    @AfterEach
    void theFolderAsItWas() throws IOException {
        aFolder();
        reload.look();
    }

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

    @Test
    void settingsSayHowBadAFindingIsAndWhichChecksAreOff() {
        consistency.check(Set.of("claim:a"));
        assertThat(checks.byId("single-anonymous-source")).isNull();
        assertThat(checks.byId("short-text")).extracting(Check::severity).isEqualTo(Severity.CRITICAL);
        assertThat(FindingsOf.of(neo4j, "short-text")).singleElement()
                .satisfies(f -> assertThat(f.get("sortKey")).asString().startsWith("00:"));
    }

    @Test
    void fileThatIsPutThereIsUsedWithoutARestartAndOneThatIsTakenAwayIsNot() throws IOException {
        consistency.checkUnchecked();
        assertThat(reload.look()).isFalse();
        mine("any-claim", "WHERE c.id IN $focus");
        assertThat(reload.look()).isTrue();
        assertThat(FindingsOf.of(neo4j, "any-claim")).as("over claims that were there before").hasSize(1);
        mine("any-claim", "WHERE c.id IN $focus AND c.text = 'Another.'");
        reload.look();
        assertThat(FindingsOf.of(neo4j, "any-claim")).as("changed").isEmpty();
        mine("any-claim", "WHERE c.id IN $focus AND true");
        reload.look();
        assertThat(FindingsOf.of(neo4j, "any-claim")).hasSize(1);
        Files.delete(MINE.resolve("any-claim.cypher"));
        reload.look();
        assertThat(checks.byId("any-claim")).isNull();
        assertThat(FindingsOf.of(neo4j, "any-claim")).as("gone").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WHERE c.id IN $focus SET c.text = ''  | writes to the graph
            WHERE c.id IN $focos                  | does not use $focus
            WHERE c.id IN $focus RETRUN 1         | no Cypher
            """)
    void fileThatIsSpoiltIsToldAndItsLastGoodVersionStays(String where, String problem) throws IOException {
        mine("any-claim", "WHERE c.id IN $focus");
        reload.look();
        mine("any-claim", where);
        assertThat(reload.look()).isTrue();
        assertThat(checks.problems()).singleElement().satisfies(told -> assertThat(told.problem())
                .contains("any-claim.cypher cannot be used, line 7", problem));
        consistency.check(Set.of("claim:a"));
        assertThat(FindingsOf.of(neo4j, "any-claim")).hasSize(1);
        mine("any-claim", "WHERE c.id IN $focus  ");
        reload.look();
        assertThat(checks.problems()).isEmpty();
    }

    @Test
    void checkThatTakesTooLongIsAnErrorAndHarmsNoOther() throws IOException {
        mine("always-fails", "WHERE c.id IN $focus UNWIND range(1, 1000000000) AS i WITH c, sum(i * i % 7) AS s");
        reload.look();
        assertThat(outcome("claim:a", "always-fails")).isEqualTo(Outcome.ERRORED);
        assertThat(outcome("claim:a", "short-text")).isEqualTo(Outcome.VIOLATED);
    }

    private static void mine(String id, String where) throws IOException {
        Files.writeString(MINE.resolve(id + ".cypher"), """
                // id: %s
                // title: Mine
                // kind: RECORD
                // severity: INFO
                // problem: There is a claim.
                // remedy: None.
                MATCH (c:Claim) %s RETURN [c.id] AS subject, [] AS concerns, null AS reconciliation, {} AS detail
                """.formatted(id, where));
    }

    private void say(String id, String slot, String text) {
        neo4j.query("""
                MATCH (p:Predicate {id: 'open'})
                CREATE (:Claim:Unchecked {id: $id, slot: $slot, predicate: 'open', text: $text})-[:USES]->(p)""")
                .bind(id).to("id").bind(slot).to("slot").bind(text).to("text").run();
    }

    @Test
    void conceptsRunBeforeTheChecksThatRequireThem() {
        assertThat(concepts.all()).extracting(Concept::id).containsSubsequence("measured", "summed");
        say("claim:b", "slot:b", "Long enough.");
        consistency.check(Set.of("claim:b"));
        assertThat(FindingsOf.of(neo4j, "long-slot")).singleElement()
                .satisfies(f -> assertThat(f.get("detail")).isEqualTo(List.of("length: 12")));
    }

    @Test
    void claimsThatAConceptNamesAreCheckedTooAndStayDueIfTheyWere() {
        consistency.check(Set.of("claim:a"));
        say("claim:b", "slot:a", "Long enough.");
        say("claim:c", "slot:a", "Not seen yet.");
        assertThat(consistency.check(Set.of("claim:b")).claims()).isEqualTo(1);
        assertThat(FindingsOf.of(neo4j, "long-slot")).extracting(f -> f.get("claims")).containsExactly(
                List.of("claim:a"), List.of("claim:b"), List.of("claim:c"));
        assertThat(neo4j.query("MATCH (c:Unchecked) RETURN c.id").fetchAs(String.class).all())
                .containsExactly("claim:c");
    }

    @Test
    void checkWhoseConceptFailedHasNotPassedAndKeepsWhatItFound() {
        say("claim:b", "slot:b", "Long enough.");
        consistency.check(Set.of("claim:b"));
        neo4j.query("MATCH (c:Claim {id: 'claim:b'}) SET c.text = 'fail', c.length = 3").run();
        CheckRun run = consistency.check(Set.of("claim:b"));
        assertThat(run.failures()).filteredOn(f -> f.check().equals("long-slot")).singleElement().satisfies(
                f -> assertThat(f.problem()).isEqualTo("It requires the concept 'summed', which failed: it requires"
                        + " 'measured', which did not run: no scales"));
        assertThat(outcome("claim:b", "long-slot")).isEqualTo(Outcome.ERRORED);
        assertThat(outcome("claim:b", "short-text")).isEqualTo(Outcome.VIOLATED);
        assertThat(FindingsOf.of(neo4j, "long-slot")).hasSize(1);
        assertThat(neo4j.query("MATCH (c:Claim {id: 'claim:b'}) RETURN c.length").fetchAs(Long.class).one())
                .as("nothing of a failed concept is kept").hasValue(3L);
    }

    @Test
    void failureForWantOfAConceptOutlivesALookFromElsewhere() {
        neo4j.query("MATCH (c:Claim {id: 'claim:a'}) SET c.text = 'fail'").run();
        consistency.check(Set.of("claim:a"));
        say("claim:b", "slot:a", "Long enough.");
        consistency.check(Set.of("claim:b"));
        assertThat(outcome("claim:a", "long-slot")).isEqualTo(Outcome.ERRORED);
        neo4j.query("MATCH (c:Claim {id: 'claim:a'}) SET c.text = 'No.'").run();
        consistency.check(Set.of("claim:a"));
        assertThat(outcome("claim:a", "long-slot")).isEqualTo(Outcome.VIOLATED);
    }

    private Outcome outcome(String claim, String check) {
        return results.of(Set.of(claim)).get(claim).stream().filter(r -> r.check().id().equals(check)).findFirst()
                .orElseThrow().outcome();
    }
}
