package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.counterclaim.claim.AppearancesRecorded;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.testing.ApplicationTest;
import io.counterclaim.testing.RoundTrips;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest(properties = "counterclaim.checks.page=3")
class ConsistencyIT {
    private static final String PREDICATE = """
            CREATE (:Predicate {id: 'status', valueType: 'STATE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME',
              stabilityDays: 365, states: ['NONE', 'OBSERVER', 'MEMBER'], moves: ['OBSERVER>MEMBER']})""";
    private static final String SAY = """
            MATCH (p:Predicate {id: 'status'})
            MERGE (c:Claim {id: 'claim:' + $subject + '-' + $state})
              ON CREATE SET c.slot = 'slot:' + $subject, c.predicate = 'status', c.valueType = 'STATE', c.state = $state,
                c.valueKey = $state, c.text = $subject + ' is ' + $state + '.'
            MERGE (c)-[:USES]->(p)
            SET c:Unchecked
            MERGE (who:Entity {id: 'entity:' + $claimant})
              ON CREATE SET who.name = $claimant, who.type = 'PERSON', who.anonymous = $claimant STARTS WITH 'some'
            MERGE (r:Article {id: 'article:' + $year})
              ON CREATE SET r.title = 'An article of ' + $year, r.text = 'What was said.'
            CREATE (c)<-[:STATES]-(a:Appearance:Unseen {id: $id, stance: $stance, certainty: 'CERTAIN', speakerBasis: 'EXPLICIT', confidence: 'HIGH', holdsText: $year,
              holdsBasis: CASE $year WHEN '../..' THEN 'UNKNOWN' ELSE 'GIVEN' END,
              holdsFrom: CASE $year WHEN '../..' THEN null ELSE date($year + '-01-01') END,
              holdsTo: CASE $year WHEN '../..' THEN null ELSE date($year + '-12-31') END})
            CREATE (a)-[:MADE_BY]->(who)
            CREATE (a)-[:QUOTES]->(:Passage {id: 'passage:' + $id, start: 0, end: 14, exact: 'What was said.',
              prefix: '', suffix: ''})<-[:HAS]-(r)
            RETURN c.id""";
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    Consistency consistency;
    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    Driver driver;
    @Autowired
    LookingBack lookingBack;
    @Autowired
    RoundTrips roundTrips;
    @Autowired
    Checks checks;
    @Autowired
    CheckLibrary library;
    @Autowired
    GraphReader graph;
    @Autowired
    Concepts concepts;
    @Autowired
    ConceptRunner conceptRunner;
    @Autowired
    Turn turn;
    @Autowired
    FindingStore store;
    @Autowired
    ChecksSettings settings;

    record Saying(String id, String subject, String state, String stance, String claimant, String year) {}

    @BeforeEach
    void anEmptyGraph() {
        FindingsOf.empty(neo4j);
        neo4j.query(PREDICATE).run();
    }

    private String say(Saying s) {
        return neo4j.query(SAY).bindAll(Map.of("id", s.id, "subject", s.subject, "state", s.state, "stance", s.stance,
                "claimant", s.claimant, "year", s.year)).fetchAs(String.class).one().orElseThrow();
    }

    private String say(String id, String state, String stance, String claimant, String year) {
        return say(new Saying(id, "Haiti", state, stance, claimant, year));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void orderOfIntakeChangesNoFinding(long seed) {
        List<Saying> sayings = sayings(new Random(seed));
        sayings.forEach(saying -> consistency.check(Set.of(say(saying))));
        var inOrder = FindingsOf.everyCheck(neo4j);
        anEmptyGraph();
        Collections.shuffle(sayings, new Random(seed + 100));
        sayings.forEach(saying -> consistency.check(Set.of(say(saying))));
        assertThat(FindingsOf.everyCheck(neo4j)).as("seed %s", seed).isEqualTo(inOrder).isNotEmpty();
        anEmptyGraph();
        sayings.forEach(this::say);
        consistency.checkUnchecked();
        assertThat(FindingsOf.everyCheck(neo4j)).as("seed %s, all at once", seed).isEqualTo(inOrder);
    }

    private static List<Saying> sayings(Random random) {
        var sayings = new ArrayList<Saying>();
        for (int i = 0; i < 12; i++) {
            sayings.add(new Saying("appearance:" + i, one(random, "Haiti", "Palau"), one(random, "NONE", "OBSERVER",
                    "MEMBER"), one(random, "AFFIRMS", "AFFIRMS", "DENIES"), one(random, "Ada", "Ben", "some officials"),
                    one(random, "2004", "2013", "2022", "../..")));
        }
        return sayings;
    }

    private static String one(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    @Test
    void laterStateSupersedesTheEarlierOne() {
        say("appearance:1", "OBSERVER", "AFFIRMS", "Ada", "2004");
        consistency.check(Set.of(say("appearance:2", "MEMBER", "AFFIRMS", "Ben", "2022")));
        assertThat(FindingsOf.of(neo4j, "single-value-at-a-time")).singleElement().satisfies(finding -> {
            assertThat(finding.get("reconciliation")).isEqualTo("SUPERSEDED");
            assertThat(finding.get("because")).asString().contains("2004 ends 2004-12-31 at the latest, 2022 begins");
            assertThat(finding.get("derived"))
                    .isEqualTo(List.of("claim:Haiti-OBSERVER SUPERSEDED_BY claim:Haiti-MEMBER"));
        });
    }

    @Test
    void findingIsResolvedAndReopenedWithItsHistory() {
        String claim = say("appearance:1", "MEMBER", "AFFIRMS", "some officials", "2022");
        consistency.check(Set.of(claim));
        say("appearance:2", "MEMBER", "AFFIRMS", "Ada", "2022");
        consistency.check(Set.of(claim));
        assertThat(FindingsOf.everyCheck(neo4j)).isEmpty();
        neo4j.query("MATCH (a:Appearance {id: 'appearance:2'}) DETACH DELETE a").run();
        consistency.check(Set.of(claim));
        assertThat(FindingsOf.everyCheck(neo4j)).hasSize(1);
        assertThat(FindingsOf.history(neo4j)).containsExactly(
                "single-anonymous-source - OPEN single-anonymous-source found",
                "single-anonymous-source OPEN RESOLVED single-anonymous-source no longer found",
                "single-anonymous-source RESOLVED OPEN single-anonymous-source found again");
    }

    @Test
    void whatWasSupersededLaterStillStoodBefore() {
        say("appearance:1", "OBSERVER", "AFFIRMS", "Ada", "2022");
        say("appearance:2", "MEMBER", "AFFIRMS", "Ben", "2022");
        neo4j.query(
                """
                        MATCH (a:Appearance) SET a.recordedAt = datetime('2024-01-01T00:00:00Z')
                        WITH a WHERE a.id = 'appearance:1' SET a:Superseded, a.supersededAt = datetime('2024-03-01T00:00:00Z')""")
                .run();
        consistency.checkUnchecked();
        assertThat(FindingsOf.of(neo4j, "single-value-at-a-time")).isEmpty();
        assertThat(at("2024-02-01T00:00:00Z")).singleElement().satisfies(finding -> {
            assertThat(finding.check().id()).isEqualTo("single-value-at-a-time");
            assertThat(finding.sides()).extracting(side -> side.claim().id()).containsExactlyInAnyOrder(
                    "claim:Haiti-OBSERVER", "claim:Haiti-MEMBER");
            assertThat(finding.sides()).allSatisfy(side -> assertThat(side.role()).isEqualTo("DATED"));
        });
        assertThat(at("2024-04-01T00:00:00Z")).isEmpty();
        assertThat(FindingsOf.history(neo4j)).as("nothing of it is kept").noneMatch(e -> e.startsWith("single-value"));
    }

    private List<FindingAt> at(String asOf) {
        return lookingBack.at(Set.of("claim:Haiti-OBSERVER"), Instant.parse(asOf), null).findings().stream()
                .filter(f -> f.check().kind() == CheckKind.CONTRADICTION).toList();
    }

    @Test
    void contradictionTurnsIntoASuccessionWhenTheDateIsKnown() {
        say("appearance:1", "OBSERVER", "AFFIRMS", "Ada", "../..");
        say("appearance:2", "MEMBER", "AFFIRMS", "Ben", "2022");
        consistency.checkUnchecked();
        assertThat(FindingsOf.of(neo4j, "single-value-at-a-time")).singleElement().satisfies(finding -> {
            assertThat(finding.get("message")).asString().contains("“An article of ../..”", "the date is missing");
            assertThat(finding.get("derived"))
                    .isEqualTo(List.of("claim:Haiti-MEMBER CONTRADICTS claim:Haiti-OBSERVER"));
        });
        neo4j.query("""
                MATCH (a:Appearance {id: 'appearance:1'}) SET a.holdsBasis = 'INFERRED', a.holdsText = '2004',
                  a.holdsFrom = date('2004-01-01'), a.holdsTo = date('2004-12-31')""").run();
        consistency.check(Set.of("claim:Haiti-OBSERVER"));
        assertThat(FindingsOf.of(neo4j, "single-value-at-a-time")).singleElement().satisfies(finding -> assertThat(
                finding.get("derived")).isEqualTo(List.of("claim:Haiti-OBSERVER SUPERSEDED_BY claim:Haiti-MEMBER")));
        assertThat(FindingsOf.history(neo4j)).filteredOn(event -> event.startsWith("single-value-at-a-time")).last()
                .asString().endsWith("reconciled: SUPERSEDED");
    }

    @Test
    void whatIsRecordedIsCheckedWhenItIsCommitted() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            String claim = say("appearance:1", "MEMBER", "AFFIRMS", "some officials", "2022");
            events.publishEvent(new AppearancesRecorded(Set.of(claim)));
            assertThat(FindingsOf.everyCheck(neo4j)).isEmpty();
        });
        assertThat(FindingsOf.everyCheck(neo4j)).hasSize(1);
        assertThat(unchecked()).isZero();
    }

    @Test
    void fullRunTellsItsProgressAndLeavesNothingUnchecked() {
        sayings(new Random(7)).forEach(this::say);
        var told = new ArrayList<Long>();
        CheckRun run = consistency.checkAll((claims, of) -> told.add(of - claims));
        assertThat(run.claims()).isGreaterThan(3);
        assertThat(told).hasSizeGreaterThan(1).isSortedAccordingTo(Collections.reverseOrder()).endsWith(0L);
        assertThat(unchecked()).isZero();
    }

    @Test
    void whatWasReadAheadIsReadAgainWhereSomebodyElseHadATurn() {
        List.of("NONE", "OBSERVER", "MEMBER")
                .forEach(state -> say("appearance:" + state, state, "AFFIRMS", "Ada", "2013"));
        String later = say(new Saying("appearance:1", "Palau", "MEMBER", "AFFIRMS", "Ada", "2022"));
        var meanwhile = new AtomicReference<Collection<Map<String, Object>>>();
        roundTrips.statements(() -> consistency.checkAll((claims, of) -> {
            if (meanwhile.get() == null) {
                await().until(() -> roundTrips.sent("// id: single-value-at-a-time\n", later));
                consistency.check(Set.of(say(new Saying("appearance:2", "Palau", "NONE", "AFFIRMS", "Ben", "2022"))));
                meanwhile.set(FindingsOf.everyCheck(neo4j));
            }
        }));
        assertThat(meanwhile.get()).as("of both subjects")
                .anyMatch(finding -> String.valueOf(finding.get("claims")).contains("Palau"));
        assertThat(FindingsOf.everyCheck(neo4j)).isEqualTo(meanwhile.get());
        assertThat(FindingsOf.history(neo4j)).noneMatch(line -> line.contains("RESOLVED"));
    }

    @Test
    void checkIsNotSentForClaimsItDoesNotApplyTo() {
        String state = say("appearance:1", "MEMBER", "AFFIRMS", "Ada", "2022");
        neo4j.query("""
                CREATE (:Predicate {id: 'number', valueType: 'QUANTITY', kind: 'STATE', cardinality: 'ONE_AT_A_TIME'})
                  <-[:USES]-(:Claim {id: 'claim:number', slot: 'slot:number', text: 'There are three.'})""").run();
        assertThat(sent("quantity-mismatch", state)).isEmpty();
        assertThat(sent("quantity-mismatch", state, "claim:number")).singleElement().asString()
                .contains("claim:number").doesNotContain(state);
        assertThat(sent("single-value-at-a-time", "claim:number")).isEmpty();
        assertThat(sent("disputed", state, "claim:number")).singleElement().asString()
                .contains("claim:number", state);
    }

    private List<String> sent(String check, String... claims) {
        return roundTrips.statements(() -> consistency.check(List.of(claims))).stream()
                .filter(statement -> statement.contains("// id: " + check + "\n")).toList();
    }

    @Test
    void appearancesAreLookedAtOnceUnlessSomethingWasFoundOrAllIsToBeLookedAt() {
        String claim = say("appearance:1", "MEMBER", "AFFIRMS", "Ada", "2022");
        assertThat(lookedAt(claim)).containsExactly("appearance:1");
        say("appearance:2", "MEMBER", "AFFIRMS", "Ben", "2013");
        assertThat(lookedAt(claim)).containsExactly("appearance:2");
        assertThat(lookedAt(claim)).as("nothing is new: something else may be").hasSize(2);
        neo4j.query("MATCH (r:Article) SET r.publishedTo = date('2012-12-31')").run();
        say("appearance:3", "MEMBER", "AFFIRMS", "Ada", "2004");
        assertThat(lookedAt(claim)).containsExactly("appearance:3");
        say("appearance:4", "MEMBER", "AFFIRMS", "Cyd", "2013");
        assertThat(lookedAt(claim)).containsExactly("appearance:4");
        assertThat(tooEarly()).containsExactly("appearance:4");
        say("appearance:5", "MEMBER", "AFFIRMS", "Dan", "2022");
        assertThat(lookedAt(claim)).as("a finding is kept whole").hasSize(5);
        assertThat(tooEarly()).containsExactly("appearance:1", "appearance:2", "appearance:4", "appearance:5");
        say("appearance:6", "MEMBER", "AFFIRMS", "Eve", "2004");
        assertThat(lookedAt(() -> consistency.checkAll((claims, of) -> {}))).hasSize(6);
    }

    private List<String> lookedAt(String claim) {
        return lookedAt(() -> consistency.check(List.of(claim)));
    }

    /** The appearances that a check of single appearances was given. */
    private List<String> lookedAt(Runnable run) {
        return roundTrips.statements(run).stream()
                .filter(statement -> statement.contains("// id: impossible-date\n"))
                .flatMap(statement -> Pattern.compile("appearance:\\d").matcher(statement).results())
                .map(MatchResult::group).sorted().toList();
    }

    private List<String> tooEarly() {
        return List.copyOf(neo4j.query("""
                MATCH (:Finding {check: 'impossible-date'})-[:CONCERNS]->(s) RETURN s.id ORDER BY s.id""")
                .fetchAs(String.class).all());
    }

    @Test
    void findingIsResolvedOnlyByAPageForWhichItsCheckCanFindIt() {
        Check oneSided = new CheckFile("one-sided.cypher", "one-sided", """
                // id: one-sided
                // title: Found from one side
                // kind: TENSION
                // severity: MINOR
                // problem: Two claims stand in one slot.
                // remedy: None.
                // applies: valueType=STATE
                MATCH (c:Claim) WHERE c.id IN $focus
                MATCH (o:Claim {slot: c.slot}) WHERE o.id <> c.id
                RETURN [c.id, o.id] AS subject, [] AS concerns, null AS reconciliation, {} AS detail""").parse();
        String state = say("appearance:1", "MEMBER", "AFFIRMS", "Ada", "2022");
        neo4j.query("""
                CREATE (:Predicate {id: 'number', valueType: 'QUANTITY'})<-[:USES]-
                  (:Claim {id: 'claim:number', slot: 'slot:Haiti', text: 'There are three.'})
                MERGE (k:Check {id: 'one-sided'})""").run();
        checks.replace(List.of(oneSided), List.of());
        try {
            consistency.check(Set.of(state));
            consistency.check(Set.of("claim:number"));
            assertThat(FindingsOf.everyCheck(neo4j)).hasSize(1);
            neo4j.query("MATCH (p:Predicate {id: 'status'}) SET p.valueType = 'TEXT'").run();
            consistency.check(Set.of("claim:number"));
            assertThat(FindingsOf.everyCheck(neo4j)).isEmpty();
        } finally {
            checks.replace(library.inUse(), List.of());
            neo4j.query("MATCH (k:Check {id: 'one-sided'}) DETACH DELETE k").run();
        }
    }

    @Test
    void secondFullRunWritesNothingButWhenItLooked() {
        sayings(new Random(3)).forEach(this::say);
        consistency.checkAll((claims, of) -> {});
        var before = everything();
        var statements = roundTrips.statements(() -> consistency.checkAll((claims, of) -> {}));
        assertThat(everything()).isEqualTo(before);
        assertThat(FindingsOf.everyCheck(neo4j)).isNotEmpty();
        assertThat(statements)
                .noneMatch(statement -> statement.contains(CypherFile.query("consistency/record-findings")))
                .noneMatch(statement -> statement.contains(CypherFile.query("consistency/change-findings")))
                .filteredOn(statement -> statement.contains(CypherFile.query("consistency/found-again")))
                .hasSizeBetween(1, 3);
    }

    @Test
    void whatIsNotDueIsNotCheckedAgain() {
        sayings(new Random(3)).forEach(this::say);
        assertThat(consistency.checkDue((claims, of) -> {}).claims()).isPositive();
        var before = FindingsOf.everyCheck(neo4j);
        assertThat(asked(() -> assertThat(consistency.checkDue((claims, of) -> {}).claims()).isZero())).isEmpty();
        neo4j.query("MATCH (t:Turn {name: 'today'}) SET t.takenAt = t.takenAt - duration('P1D')").run();
        assertThat(asked(() -> assertThat(consistency.checkDue((claims, of) -> {}).claims()).isZero()))
                .containsExactly("stale");
        assertThat(asked(() -> consistency.checkDue((claims, of) -> {}))).isEmpty();
        assertThat(FindingsOf.everyCheck(neo4j)).isEqualTo(before).isNotEmpty();
    }

    @Test
    void aClaimOnWhichACheckFailedIsDueUntilItDoesNot() {
        String claim = say("appearance:1", "MEMBER", "AFFIRMS", "Ada", "2013");
        consistency.checkDue((claims, of) -> {});
        neo4j.query("""
                MATCH (k:Check {id: 'stale'}), (c:Claim {id: $claim})
                CREATE (k)-[:FAILED_ON {at: datetime(), problem: 'it took too long', unprepared: false}]->(c)""")
                .bind(claim).to("claim").run();
        assertThat(consistency.checkDue((claims, of) -> {}).claims()).isEqualTo(1);
        assertThat(consistency.checkDue((claims, of) -> {}).claims()).isZero();
    }

    @Test
    void onAnotherDayAStateIsStaleThoughNothingWasRecorded() {
        neo4j.query("MATCH (p:Predicate) SET p.transitionalStates = ['ACCEDING']").run();
        say("appearance:1", "ACCEDING", "AFFIRMS", "Ada", "2099");
        consistency.checkDue((claims, of) -> {});
        assertThat(stale()).isZero();
        var later = Clock.fixed(Instant.parse("2199-01-01T00:00:00Z"), ZoneOffset.UTC);
        try (var workers = new Workers(1)) {
            var runner = new CheckRunner(checks, concepts, graph, workers, later, settings);
            var pages = new PageRunner(turn, workers, conceptRunner, runner, store, settings.page());
            new Consistency(neo4j, pages, checks, settings).checkDue((claims, of) -> {});
        }
        assertThat(stale()).isEqualTo(1);
    }

    private long stale() {
        return neo4j.query("MATCH (f:Finding {check: 'stale', status: 'OPEN'}) RETURN count(f)").fetchAs(Long.class)
                .one().orElseThrow();
    }

    /** The ids of the checks that were sent to the database meanwhile. */
    private List<String> asked(Runnable run) {
        List<String> sent = roundTrips.statements(run);
        return checks.all().stream().filter(check -> sent.stream().anyMatch(one -> one.contains(check.statement())))
                .map(Check::id).toList();
    }

    /** Nodes and relationships as the database knows them, so that one that was made anew is another one. */
    private List<String> everything() {
        return neo4j
                .query("""
                        MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels,
                          n {.*, lastSeen: null, checkedAt: null, takenAt: null, number: CASE WHEN n:Turn THEN null ELSE n.number END} AS properties
                        UNION ALL
                        MATCH ()-[r]->() RETURN elementId(r) AS id, [type(r)] AS labels, r {.*} AS properties""")
                .fetch().all()
                .stream().map(row -> row.get("id") + " " + row.get("labels") + new TreeMap<>(
                        new Answer(row).child("properties").values()))
                .sorted().toList();
    }

    @Test
    void manyWorkersFindWhatOneFinds() {
        sayings(new Random(11)).forEach(this::say);
        try (var one = new Workers(1); var many = new Workers(8)) {
            assertThat(found(one)).isEqualTo(found(many)).isNotEmpty();
        }
    }

    private List<Object> found(Workers workers) {
        neo4j.query("MATCH (n:Finding|FindingEvent|FormerFinding|Origin) DETACH DELETE n").run();
        neo4j.query("MATCH (c:Claim) SET c:Unchecked").run();
        var runner = new CheckRunner(checks, concepts, graph, workers, Clock.systemUTC(), settings);
        var pages = new PageRunner(turn, workers, conceptRunner, runner, store, settings.page());
        CheckRun run = new Consistency(neo4j, pages, checks, settings).checkAll((claims, of) -> {});
        return List.of(run, unchecked(), FindingsOf.everyCheck(neo4j), FindingsOf.history(neo4j));
    }

    private long unchecked() {
        return neo4j.query("MATCH (c:Unchecked) RETURN count(c)").fetchAs(Long.class).one().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MATCH (c:Claim) WHERE c.id IN $focus SET c.text = '' RETURN [c.id] AS subject, [] AS concerns, null AS reconciliation, {} AS detail | writes to the graph
            MATCH (c:Claim) WHERE c.id IN $focus RETURN c.id AS subject | it returns [subject]
            MATCH (c:Claim) WHERE c.id IN $focus RETRUN c | no Cypher
            """)
    void checkThatCannotRunIsKnownBeforeItIsRun(String statement, String problem) {
        var file = new CheckFile("mine/my-check.cypher", "my-check", "// id: my-check\n" + statement);
        assertThatThrownBy(() -> new Rehearsal(driver).rehearse(List.of(file)))
                .isInstanceOf(BrokenCheckException.class).hasMessageContaining("mine/my-check.cypher")
                .hasMessageContaining("line 2").hasMessageContaining(problem);
    }

    @Test
    void whateverIsShippedCanRun() {
        assertThat(Rehearsal.shipped()).extracting(HeadedFile::name).contains("list-mismatch", "namesakes");
        assertThatCode(() -> new Rehearsal(driver).rehearse(Rehearsal.shipped())).doesNotThrowAnyException();
    }
}
