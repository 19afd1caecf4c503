package io.counterclaim.review;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

@SpringBootTest(properties = "counterclaim.graph.home=target/it/findings")
@AutoConfigureGraphQlTester
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
        graphql.document("mutation { runChecks { __typename } }").executeAndVerify();
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
        graphql.document("mutation { runChecks { __typename } }").executeAndVerify();
        outcome("PASSED", "CONSISTENT");
        graphql.document("{ findings(filter: {status: [DISMISSED]}) { edges { node { history { from to by } } } } }")
                .execute().path("findings.edges[0].node.history[*].by").entityList(String.class)
                .containsExactly("disputed", "Desk");
    }

    private void outcome(String outcome, String consistency) {
        var answer = graphql
                .document("{ claim(id: \"claim:a\") { consistency checks { check { id } outcome } } }").execute();
        answer.path("claim.consistency").entity(String.class).isEqualTo(consistency);
        answer.path("claim.checks[?(@.check.id == 'disputed')].outcome").entityList(String.class)
                .containsExactly(outcome);
    }
}
