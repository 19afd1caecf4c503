package io.counterclaim.review;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

@ApplicationTest
class ReviewIT {
    private static final String DISPUTE = """
            CREATE (p:Predicate {id: 'willing-to-negotiate', valueType: 'NONE', kind: 'STATE', stabilityDays: 30,
              cardinality: 'ONE_AT_A_TIME'})
            CREATE (c:Claim:Unchecked {id: 'claim:a', slot: 'slot:a', predicate: 'willing-to-negotiate',
              text: 'Haiti is willing to negotiate.'})-[:USES]->(p)
            CREATE (a:Article {id: 'article:a', text: 'Words.', title: 'Talks'})-[:HAS]->(q:Passage {id: 'passage:a',
              start: 0, end: 6, exact: 'Words.'})
            CREATE (ada:Entity {id: 'entity:ada', name: 'Ada', anonymous: false})
            CREATE (ben:Entity {id: 'entity:ben', name: 'Ben', anonymous: false})
            CREATE (q)<-[:QUOTES]-(x:Appearance {id: 'appearance:a', stance: 'AFFIRMS', certainty: 'CERTAIN',
              holdsText: '../..', holdsBasis: 'UNKNOWN'})-[:STATES]->(c)
            CREATE (q)<-[:QUOTES]-(y:Appearance {id: 'appearance:b', stance: 'DENIES', certainty: 'CERTAIN',
              holdsText: '../..', holdsBasis: 'UNKNOWN'})-[:STATES]->(c)
            CREATE (x)-[:MADE_BY]->(ada), (y)-[:MADE_BY]->(ben)""";
    @Autowired
    GraphQlTester graphql;
    @Autowired
    Neo4jClient neo4j;

    @BeforeEach
    void aDispute() {
        neo4j.query("MATCH (n) WHERE NOT n:Check AND NOT n:__Neo4jMigration DETACH DELETE n").run();
        neo4j.query(DISPUTE).run();
        graphql.document("mutation { runChecks(input: {}) { __typename } }").executeAndVerify();
    }

    private String finding() {
        return graphql.document("{ contradictions { edges { node { id } } } }").execute()
                .path("contradictions.edges[0].node.id").entity(String.class).get();
    }

    private GraphQlTester.Response review(String claim, String verdict, String by) {
        return graphql.document("""
                mutation($claim: ID!, $verdict: Verdict!, $by: String!) {
                  reviewClaim(input: {claim: $claim, verdict: $verdict, by: $by, label: "Half true"}) {
                    __typename ... on Review { id verdict label claim { id } } ... on NotFoundProblem { id }
                    ... on InvalidProblem { argument } } }""").variable("claim", claim).variable("verdict", verdict)
                .variable("by", by).execute();
    }

    @Test
    void reviewsOfAClaimAreAllKept() {
        review("claim:a", "SUPPORTED", "Desk").path("reviewClaim.label").entity(String.class).isEqualTo("Half true");
        review("claim:a", "SUPPORTED", "Desk").path("reviewClaim.__typename").entity(String.class).isEqualTo("Review");
        review("claim:a", "CONFLICTING_EVIDENCE", "Desk").path("reviewClaim.claim.id").entity(String.class)
                .isEqualTo("claim:a");
        graphql.document("{ claim(id: \"claim:a\") { reviews { totalCount edges { node { verdict by } } } } }")
                .execute()
                .path("claim.reviews.edges[*].node.verdict").entityList(String.class)
                .containsExactly("SUPPORTED", "CONFLICTING_EVIDENCE");
    }

    @Test
    void whatIsMissingOrEmptyIsSaid() {
        review("claim:none", "SUPPORTED", "Desk").path("reviewClaim.__typename").entity(String.class)
                .isEqualTo("NotFoundProblem");
        review("claim:a", "SUPPORTED", " ").path("reviewClaim.argument").entity(String.class).isEqualTo("by");
        waive("finding:none", LocalDate.now().plusDays(9)).path("waiveFinding.__typename").entity(String.class)
                .isEqualTo("NotFoundProblem");
        waive(finding(), LocalDate.now().minusDays(9)).path("waiveFinding.argument").entity(String.class)
                .isEqualTo("until");
    }

    private GraphQlTester.Response waive(String finding, LocalDate until) {
        return graphql.document("""
                mutation($finding: ID!, $until: Date!) {
                  waiveFinding(input: {finding: $finding, until: $until, by: "Desk", reason: "Known"}) {
                    __typename ... on Waiver { until } ... on InvalidProblem { argument } } }""")
                .variable("finding", finding).variable("until", until.toString()).execute();
    }

    @Test
    void waivedFindingIsWaivedUntilTheWaiverEnds() {
        waive(finding(), LocalDate.now().plusDays(9)).path("waiveFinding.__typename").entity(String.class)
                .isEqualTo("Waiver");
        outcome("WAIVED", "CONTRADICTED");
        graphql.document("{ contradictions { edges { node { waivers { by reason } } } } }").execute()
                .path("contradictions.edges[0].node.waivers[0].reason").entity(String.class).isEqualTo("Known");
        neo4j.query("MATCH (w:Waiver) SET w.until = date('2020-01-01')").run();
        outcome("VIOLATED", "CONTRADICTED");
    }

    @Test
    void dismissedFindingStaysDismissedAndKeepsItsHistory() {
        String decide = """
                mutation($finding: ID!) { decideFinding(input: {finding: $finding, decision: DISMISSED, by: "Desk",
                    reason: "They speak of different talks"}) { ... on FindingDecided { finding { status } } } }""";
        graphql.document(decide).variable("finding", finding()).execute().path("decideFinding.finding.status")
                .entity(String.class).isEqualTo("DISMISSED");
        graphql.document("mutation { runChecks(input: {}) { __typename } }").executeAndVerify();
        outcome("PASSED", "CONSISTENT");
        graphql.document("{ findings(filter: {status: [DISMISSED]}) { edges { node { history { from to by } } } } }")
                .execute().path("findings.edges[0].node.history[*].by").entityList(String.class)
                .containsExactly("disputed", "Desk");
    }

    @Test
    void decisionsAndWaiversNeedAReason() {
        String decide = "mutation { decideFinding(input: {finding: \"%s\", decision: CONFIRMED, by: \"Desk\", reason: \" \"})"
                + " { ... on InvalidProblem { argument } } }";
        graphql.document(decide.formatted(finding())).execute().path("decideFinding.argument").entity(String.class)
                .isEqualTo("reason");
        String waive = "mutation { waiveFinding(input: {finding: \"%s\", until: \"2999-01-01\", by: \"Desk\", reason: \"\"})"
                + " { ... on InvalidProblem { argument } } }";
        graphql.document(waive.formatted(finding())).execute().path("waiveFinding.argument").entity(String.class)
                .isEqualTo("reason");
    }

    @Test
    void whatIsNotFoundAnyMoreCannotBeDecidedAndIsOpenWhenItIsFoundAgain() {
        String id = finding();
        neo4j.query("MATCH (y:Appearance {id: 'appearance:b'}) SET y.stance = 'REPORTS'").run();
        graphql.document("mutation { runChecks(input: {}) { __typename } }").executeAndVerify();
        decide(id, "DISMISSED").path("decideFinding.argument").entity(String.class).isEqualTo("finding");
        neo4j.query("MATCH (y:Appearance {id: 'appearance:b'}) SET y.stance = 'DENIES'").run();
        graphql.document("mutation { runChecks(input: {}) { __typename } }").executeAndVerify();
        graphql.document("{ contradictions { totalCount edges { node { id status history { to } } } } }").execute()
                .path("contradictions.edges[*].node.id").entityList(String.class).containsExactly(id)
                .path("contradictions.edges[0].node.status").entity(String.class).isEqualTo("OPEN")
                .path("contradictions.edges[0].node.history[*].to").entityList(String.class)
                .containsExactly("OPEN", "RESOLVED", "OPEN");
    }

    private GraphQlTester.Response decide(String finding, String decision) {
        return graphql.document("""
                mutation($finding: ID!, $decision: FindingDecision!) {
                  decideFinding(input: {finding: $finding, decision: $decision, by: "Desk", reason: "Looked"}) {
                    __typename ... on InvalidProblem { argument } } }""").variable("finding", finding)
                .variable("decision", decision).execute();
    }

    @Test
    void falseAlarmsOfACheckAreCountedByTheLastDecision() {
        rate(0, 0, null);
        decide(finding(), "CONFIRMED");
        rate(1, 0, 0.0);
        decide(finding(), "DISMISSED");
        rate(1, 1, 1.0);
        neo4j.query("MATCH (y:Appearance {id: 'appearance:b'}) SET y.stance = 'REPORTS'").run();
        graphql.document("mutation { runChecks(input: {}) { __typename } }").executeAndVerify();
        rate(1, 1, 1.0);
    }

    private void rate(int decided, int falseAlarms, Double rate) {
        var answer = graphql.document("{ checks { id decided falseAlarms falseAlarmRate } }").execute();
        String check = "checks[?(@.id == 'disputed')].";
        answer.path(check + "decided").entityList(Integer.class).containsExactly(decided);
        answer.path(check + "falseAlarms").entityList(Integer.class).containsExactly(falseAlarms);
        answer.path(check + "falseAlarmRate").entityList(Double.class).isEqualTo(java.util.Arrays.asList(rate));
    }

    @Test
    void newFindingsAreThoseFirstSeenLater() {
        String after = "{ findings(filter: {check: \"disputed\", firstSeenAfter: \"%s\"}) { totalCount edges { node { id } } } }";
        graphql.document(after.formatted("2020-01-01T00:00:00Z")).execute().path("findings.totalCount")
                .entity(Integer.class).isEqualTo(1);
        graphql.document(after.formatted("2999-01-01T00:00:00Z")).execute().path("findings.totalCount")
                .entity(Integer.class).isEqualTo(0).path("findings.edges").entityList(Object.class).hasSize(0);
    }

    private void outcome(String outcome, String consistency) {
        var answer = graphql
                .document("{ claim(id: \"claim:a\") { consistency checks { check { id } outcome } } }").execute();
        answer.path("claim.consistency").entity(String.class).isEqualTo(consistency);
        answer.path("claim.checks[?(@.check.id == 'disputed')].outcome").entityList(String.class)
                .containsExactly(outcome);
    }
}
