package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.testing.RoundTrips;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The questions people come for, asked as they ask them. */
@ApplicationTest
class IssueQueryIT {
    private static final String PREDICATE = """
            MERGE (p:Predicate {id: 'membership-status'})
            SET p.valueType = 'STATE', p.kind = 'STATE', p.cardinality = 'ONE_AT_A_TIME', p.stabilityDays = 365,
              p.states = ['NONE', 'OBSERVER', 'ACCEDING', 'MEMBER'], p.moves = ['OBSERVER>ACCEDING']""";
    private static final String SAY = """
            MATCH (p:Predicate {id: 'membership-status'})
            MERGE (subject:Entity {id: 'entity:' + $subject})
              ON CREATE SET subject.name = $subject, subject.type = 'STATE', subject.anonymous = false
            MERGE (who:Entity {id: 'entity:' + $who})
              ON CREATE SET who.name = $who, who.type = 'PERSON', who.anonymous = false
            MERGE (c:Claim {id: 'claim:' + $subject + '-' + $state})
              ON CREATE SET c.slot = 'slot:' + $subject, c.predicate = 'membership-status', c.valueType = 'STATE',
                c.state = $state, c.valueKey = $state, c.valueText = $state, c.text = $subject + ' is ' + $state + '.', c.sortText = $subject + ' is ' + $state + '.',
                c.recordedAt = datetime('2026-01-01T00:00:00Z'), c.qualifierNames = [], c.qualifierTexts = []
            SET c:Unchecked
            MERGE (c)-[:USES]->(p)
            MERGE (c)-[:SUBJECT]->(subject)
            MERGE (s:Source {id: 'source:a'})
              ON CREATE SET s.name = 'A paper'
            MERGE (r:Article {id: 'article:' + $title})
              ON CREATE SET r.title = $title, r.sortTitle = $title, r.text = 'So it was said.', r.textHash = $title, r.authors = [],
                r.publishedFrom = date($date), r.publishedTo = date($date), r.publishedText = coalesce($date, '../..'),
                r.publishedBasis = CASE WHEN $date IS NULL THEN 'UNKNOWN' ELSE 'GIVEN' END, r.publishedReason = '…',
                r.recordedAt = datetime('2026-01-01T00:00:00Z')
            MERGE (s)-[:PUBLISHED]->(r)
            MERGE (q:Passage {id: 'passage:' + $title})
              ON CREATE SET q.start = 0, q.end = 15, q.exact = 'So it was said.', q.prefix = '', q.suffix = '', q.alsoAt = []
            MERGE (r)-[:HAS]->(q)
            CREATE (c)<-[:STATES]-(a:Appearance {id: 'appearance:' + $subject + $title + $who + $stance, stance: $stance, speakerBasis: 'EXPLICIT', confidence: 'HIGH',
              certainty: 'CERTAIN', holdsFrom: date($date), holdsTo: date($date), holdsText: coalesce($date, '../..'),
              holdsBasis: CASE WHEN $date IS NULL THEN 'UNKNOWN' ELSE 'GIVEN' END, holdsReason: '…', checkWorthy: '…',
              recordedAt: datetime('2026-01-01T00:00:00Z')})
            CREATE (a)-[:MADE_BY]->(who)
            CREATE (a)-[:QUOTES]->(q)
            MERGE (x:Extraction {id: 'extraction:a'})
              ON CREATE SET x.extractor = 'by hand', x.version = '1', x.recordedAt = datetime('2026-01-01T00:00:00Z')
            CREATE (a)-[:EXTRACTED_IN]->(x)""";
    private static final String QUESTION = """
            { contradictions(first: 10) { totalCount edges { node {
                check { id title } severity status explanation { message detail { name value } }
                reconciliation { reason detail }
                sides { role claim { text supporters { edges { node { name } } } }
                        appearances { stance holds { from to } passage { exact start end }
                          article { title published { text } } claimant { name } } } } } } }""";
    @Autowired
    RoundTrips roundTrips;
    @Autowired
    GraphQlTester graphql;
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    Consistency consistency;

    @BeforeEach
    void twoArticles() {
        FindingsOf.empty(neo4j);
        neo4j.query(PREDICATE).run();
        say("Haiti", "OBSERVER", "Ada", "AFFIRMS", "An older piece", null);
        say("Haiti", "ACCEDING", "Ben", "AFFIRMS", "A newer piece", "2022-10-05");
        consistency.checkUnchecked();
    }

    private void say(String subject, String state, String who, String stance, String title, String date) {
        neo4j.query(SAY).bind(subject).to("subject").bind(state).to("state").bind(who).to("who").bind(stance)
                .to("stance").bind(title).to("title").bind(date).to("date").run();
    }

    @Test
    void contradictionIsToldWithBothQuotesAndWhy() {
        var answer = graphql.document(QUESTION).execute();
        answer.path("contradictions.totalCount").entity(Integer.class).isEqualTo(1);
        answer.path("contradictions.edges[0].node.check.id").entity(String.class).isEqualTo("single-value-at-a-time");
        answer.path("contradictions.edges[0].node.status").entity(String.class).isEqualTo("OPEN");
        answer.path("contradictions.edges[0].node.explanation.message").entity(String.class)
                .satisfies(message -> assertThat(message).contains("“An older piece”", "the date is missing"));
        answer.path("contradictions.edges[0].node.reconciliation").valueIsNull();
        answer.path("contradictions.edges[0].node.sides[*].role").entityList(String.class).containsExactly("DATED",
                "UNDATED");
        answer.path("contradictions.edges[0].node.sides[1].claim.text").entity(String.class)
                .isEqualTo("Haiti is OBSERVER.");
        answer.path("contradictions.edges[0].node.sides[1].claim.supporters.edges[*].node.name")
                .entityList(String.class).containsExactly("Ada");
        answer.path("contradictions.edges[0].node.sides[0].appearances[0].article.title").entity(String.class)
                .isEqualTo("A newer piece");
        answer.path("contradictions.edges[0].node.sides[0].appearances[0].passage.exact").entity(String.class)
                .isEqualTo("So it was said.");
    }

    @Test
    void roundTripsDoNotGrowWithTheFindings() {
        int few = roundTrips.of(() -> graphql.document(QUESTION).executeAndVerify());
        for (String subject : List.of("Palau", "Serbia", "Mali")) {
            say(subject, "OBSERVER", "Cleo", "AFFIRMS", "A piece on " + subject, "2021-02-03");
            say(subject, "MEMBER", "Dan", "AFFIRMS", "A piece on " + subject, "2021-02-03");
        }
        consistency.checkUnchecked();
        assertThat(count("")).isEqualTo(4);
        assertThat(roundTrips.of(() -> graphql.document(QUESTION).executeAndVerify())).isEqualTo(few);
    }

    @Test
    void filterLeavesWhatItSays() {
        say("Haiti", "ACCEDING", "Cleo", "DENIES", "A third piece", "2022-10-06");
        say("Palau", "MEMBER", "Dan", "AFFIRMS", "A third piece", "2022-10-06");
        consistency.checkUnchecked();
        assertThat(count("")).isEqualTo(2);
        assertThat(count("(filter: {check: \"disputed\"})")).isEqualTo(1);
        assertThat(count("(filter: {reconciled: true})")).isZero();
        assertThat(count("(filter: {kind: RECORD})")).isZero();
        assertThat(count("(filter: {status: [RESOLVED]})")).isZero();
        assertThat(count("(filter: {claim: \"claim:Haiti-OBSERVER\"})")).isEqualTo(1);
        assertThat(count("(filter: {article: \"article:A third piece\"})")).isEqualTo(1);
        assertThat(count("(filter: {entity: \"entity:Haiti\", severity: MAJOR})")).isEqualTo(2);
        assertThat(count("(filter: {entity: \"entity:Cleo\"})")).isEqualTo(1);
        assertThat(count("(filter: {entity: \"entity:Palau\"})")).isZero();
    }

    @Test
    void filterCombinesConditions() {
        say("Haiti", "ACCEDING", "Cleo", "DENIES", "A third piece", "2022-10-06");
        consistency.checkUnchecked();
        assertThat(count("(filter: {or: [{check: \"disputed\"}, {text: \"DATE IS MISSING\"}]})")).isEqualTo(2);
        assertThat(count("(filter: {not: {check: \"disputed\"}})")).isEqualTo(1);
        assertThat(count("(filter: {and: [{check: \"disputed\"}, {not: {entity: \"entity:Cleo\"}}]})")).isZero();
        assertThat(count("(filter: {predicate: \"membership-status\", source: \"source:a\"})")).isEqualTo(2);
        assertThat(count("(filter: {or: [{claim: \"claim:Haiti-OBSERVER\"}, {entity: \"entity:Cleo\"}]})"))
                .isEqualTo(2);
        assertThat(count("(filter: {not: {status: [OPEN]}})")).isZero();
        assertThat(titles("{or: [{title: \"older\"}, {published: {from: \"2022-10-06\"}}]}"))
                .containsExactly("A third piece", "An older piece");
        assertThat(titles("{not: {published: {to: \"2022-10-05\"}}}"))
                .containsExactly("A third piece", "An older piece");
        graphql.document("{ entities(filter: {not: {or: [{type: STATE}, {anonymous: true}]}}) { totalCount"
                + " edges { node { name } } } }").execute().path("entities.edges[*].node.name")
                .entityList(String.class).containsExactly("Ada", "Ben", "Cleo").path("entities.totalCount")
                .entity(Integer.class).isEqualTo(3);
    }

    private List<String> titles(String filter) {
        return graphql.document("{ articles(filter: " + filter + ") { edges { node { title } } } }").execute()
                .path("articles.edges[*].node.title").entityList(String.class).get();
    }

    @Test
    void claimsAreFilteredByTheConsistencyThatTheyTell() {
        say("Palau", "OBSERVER", "Ada", "AFFIRMS", "In the old days", "2010-01-01");
        say("Palau", "ACCEDING", "Ada", "AFFIRMS", "In the new days", "2022-01-01");
        say("Mali", "MEMBER", "Dan", "AFFIRMS", "On Mali", "2022-10-06");
        consistency.checkUnchecked();
        say("Serbia", "MEMBER", "Dan", "AFFIRMS", "On Serbia", "2022-10-06");
        assertThat(filteredByConsistency()).contains("CONTRADICTED", "RECONCILED", "NOT_CHECKED");
        assertThat(claims("(filter: {check: \"single-value-at-a-time\", severity: MAJOR})"))
                .extracting(claim -> claim.get("id")).contains("claim:Haiti-ACCEDING", "claim:Haiti-OBSERVER")
                .doesNotContain("claim:Mali-MEMBER");
        assertThat(claims("(filter: {not: {check: \"single-value-at-a-time\"}, subject: \"entity:Haiti\"})")).isEmpty();
    }

    @Test
    void claimsThatACheckCouldNotLookAtAreFilteredAsTheyTell() {
        say("Mali", "MEMBER", "Dan", "AFFIRMS", "On Mali", "2022-10-06");
        consistency.checkUnchecked();
        assertThat(filteredByConsistency()).containsExactlyInAnyOrder("CONTRADICTED", "CONSISTENT");

        neo4j.query("""
                MATCH (k:Check {id: 'single-value-at-a-time'}) MATCH (c:Claim {id: 'claim:Haiti-OBSERVER'})
                CREATE (k)-[:FAILED_ON {problem: 'It took too long.'}]->(c)""").run();
        assertThat(status("Haiti-OBSERVER")).as("a finding of a check that failed since").isEqualTo("NOT_CHECKED");
        assertThat(filteredByConsistency()).contains("CONTRADICTED", "CONSISTENT", "NOT_CHECKED");

        neo4j.query("MATCH (k:Check {id: 'quantity-mismatch'}) SET k.since = datetime() + duration('P1D')").run();
        assertThat(filteredByConsistency()).as("a new check that is not about states").contains("CONSISTENT");

        neo4j.query("MATCH (k:Check {id: 'opposed-claims'}) SET k.since = datetime() + duration('P1D')").run();
        assertThat(status("Haiti-ACCEDING")).isEqualTo("CONTRADICTED");
        assertThat(filteredByConsistency()).containsExactlyInAnyOrder("CONTRADICTED", "NOT_CHECKED");
        neo4j.query("MATCH (k:Check) WHERE k.id IN ['quantity-mismatch', 'opposed-claims']"
                + " SET k.since = datetime('2000-01-01T00:00:00Z')").run();
    }

    /** The statuses that claims tell, each of which leaves those that tell it. */
    private Set<String> filteredByConsistency() {
        Map<String, List<String>> told = claims("").stream()
                .collect(Collectors.groupingBy(claim -> claim.get("consistency"),
                        Collectors.mapping(claim -> claim.get("id"), Collectors.toList())));
        for (ConsistencyStatus status : ConsistencyStatus.values()) {
            assertThat(claims("(filter: {consistency: " + status + "})")).as("%s", status)
                    .extracting(claim -> claim.get("id"))
                    .isEqualTo(told.getOrDefault(status.name(), List.of()));
        }
        return told.keySet();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, String>> claims(String filter) {
        return (List<Map<String, String>>) (List<?>) graphql
                .document("{ claims" + filter + " { edges { node { id consistency } } } }").execute()
                .path("claims.edges[*].node").entityList(Map.class).get();
    }

    private int count(String filter) {
        return graphql.document("{ contradictions" + filter + " { totalCount } }").execute()
                .path("contradictions.totalCount").entity(Integer.class).get();
    }

    @Test
    void pagesFollowEachOtherWorstFirst() {
        say("Haiti", "ACCEDING", "Cleo", "DENIES", "A third piece", "2022-10-06");
        consistency.checkUnchecked();
        String page = "{ findings(filter: {kind: CONTRADICTION}, first: 1%s) { pageInfo { hasNextPage endCursor } edges { node { id } } } }";
        var first = graphql.document(page.formatted("")).execute();
        first.path("findings.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        String cursor = first.path("findings.pageInfo.endCursor").entity(String.class).get();
        var second = graphql.document(page.formatted(", after: \"" + cursor + "\"")).execute();
        second.path("findings.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
        assertThat(second.path("findings.edges[0].node.id").entity(String.class).get())
                .isNotEqualTo(first.path("findings.edges[0].node.id").entity(String.class).get());
    }

    @Test
    void claimTellsWhatEachCheckSaysOfIt() {
        assertThat(results("Haiti-OBSERVER")).containsEntry("single-value-at-a-time", "VIOLATED")
                .containsEntry("list-mismatch", "PASSED").containsEntry("quantity-mismatch", "NOT_APPLICABLE")

                .containsEntry("disputed", "PASSED");
        neo4j.query("MATCH (c:Claim {id: 'claim:Haiti-OBSERVER'}) SET c:Unchecked").run();
        assertThat(results("Haiti-OBSERVER")).containsEntry("single-value-at-a-time", "NOT_RUN")
                .containsEntry("list-mismatch", "NOT_RUN").containsEntry("quantity-mismatch", "NOT_APPLICABLE")

                .containsEntry("disputed", "NOT_RUN");
        assertThat(status("Haiti-OBSERVER")).isEqualTo("NOT_CHECKED");
        assertThat(status("Haiti-ACCEDING")).isEqualTo("CONTRADICTED");
    }

    @Test
    void checkThatIsNewerThanTheLastRunHasNotRun() {
        neo4j.query("MATCH (k:Check {id: 'disputed'}) SET k.since = datetime() + duration('P1D')").run();
        assertThat(results("Haiti-OBSERVER")).containsEntry("disputed", "NOT_RUN");
        neo4j.query("MATCH (k:Check {id: 'disputed'}) SET k.since = datetime('2000-01-01T00:00:00Z')").run();
    }

    private Map<String, String> results(String claim) {
        List<Map<String, Object>> results = graphql
                .document("{ claim(id: \"claim:" + claim + "\") { checks { check { id } outcome reason } } }").execute()
                .path("claim.checks")
                .entity(new org.springframework.core.ParameterizedTypeReference<List<Map<String, Object>>>() {
                }).get();
        return results.stream().collect(java.util.stream.Collectors.toMap(
                r -> String.valueOf(((Map<?, ?>) r.get("check")).get("id")), r -> String.valueOf(r.get("outcome"))));
    }

    private String status(String claim) {
        return graphql.document("{ claim(id: \"claim:" + claim + "\") { consistency } }").execute()
                .path("claim.consistency").entity(String.class).get();
    }

    @Test
    void findingIsANodeAndBelongsToItsClaims() {
        String id = graphql
                .document(
                        """
                                { claim(id: "claim:Haiti-OBSERVER") { contradictions { totalCount edges { node { id history { to by } } } } } }
                                """)
                .execute().path("claim.contradictions.edges[0].node.id").entity(String.class).get();
        graphql.document("{ node(id: \"" + id + "\") { __typename id } }").execute().path("node.__typename")
                .entity(String.class).isEqualTo("Contradiction");
    }

    @Test
    void findingsOfAnotherTimeAreWorkedOut() {
        String then = """
                { findingsAt(claims: ["claim:Haiti-OBSERVER"], validAt: "%s") { __typename ... on FindingsAt {
                    failures { check } findings { check { id } explanation { message } sides { role claim { id } } } } } }""";
        graphql.document(then.formatted("2022-10-05")).execute().path("findingsAt.findings[*].check.id")
                .entityList(String.class).containsExactly("single-value-at-a-time", "undated-article");
        graphql.document(then.formatted("2019-01-01")).execute().path("findingsAt.findings").entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void checksCanBeListedAndRun() {
        graphql.document("{ checks { id title kind severity problem remedy } }").execute().path("checks[*].id")
                .entityList(String.class).contains("disputed", "list-mismatch", "single-value-at-a-time");
        // the contradiction, and the undated article whose date would decide it
        graphql.document(
                "mutation { runChecks(input: {}) { __typename ... on ChecksRun { claims found opened resolved } } }")
                .execute().path("runChecks").matchesJson("""
                        {"__typename": "ChecksRun", "claims": 2, "found": 2, "opened": 0, "resolved": 0}""");
    }
}
