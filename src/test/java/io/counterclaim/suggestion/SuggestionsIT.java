package io.counterclaim.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.claim.AppearancesRecorded;
import io.counterclaim.comparison.TinyModel;
import io.counterclaim.consistency.Consistency;
import io.counterclaim.report.OpenFinding;
import io.counterclaim.report.Reports;
import io.counterclaim.testing.ApplicationTest;
import io.counterclaim.testing.GraphDump;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The tiny model calls every pair with a "not" in it a contradiction. */
@ApplicationTest(properties = "counterclaim.comparison.model.most-per-article=3")
class SuggestionsIT {
    private static final String OPEN = "claim:1open";
    private static final String SHUT = "claim:2shut";
    private static final String SAY = """
            MERGE (p:Predicate {id: 'open'})
              ON CREATE SET p.valueType = 'TEXT', p.kind = 'STATE', p.cardinality = 'MANY', p.stabilityDays = 30
            MERGE (r:Article {id: $article}) ON CREATE SET r.title = $article, r.text = $text, r.publishedText = '2024-05-01',
              r.publishedBasis = 'GIVEN', r.textHash = $article
            MERGE (o:Source {id: 'source:' + $article}) ON CREATE SET o.name = $article
            MERGE (o)-[:PUBLISHED]->(r)
            CREATE (c:Unchecked:Claim {id: $id, slot: 'slot:' + $id, predicate: 'open', text: $text})-[:USES]->(p)
            CREATE (r)-[:HAS]->(w:Passage {id: 'passage:' + $id, start: 0, end: size($text), exact: $text, prefix: '', suffix: ''})
            CREATE (s:Appearance {id: 'appearance:' + $id, stance: 'AFFIRMS', certainty: 'CERTAIN', speakerBasis: 'OWN_VOICE',
              confidence: 'HIGH', holdsText: '2024-05-01', holdsBasis: 'STATED', holdsFrom: date('2024-05-01'),
              holdsTo: date('2024-05-01'), recordedAt: datetime()})-[:STATES]->(c)
            CREATE (s)-[:QUOTES]->(w)
            CREATE (s)-[:MADE_BY]->(o)""";
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    Consistency consistency;
    @Autowired
    Judging judging;
    @Autowired
    BackgroundJudging background;
    @Autowired
    Reports reports;
    @Autowired
    GraphQlTester graphql;

    @DynamicPropertySource
    static void model(DynamicPropertyRegistry settings) throws IOException {
        var folder = TinyModel.write(Files.createTempDirectory("tiny"), 9).toString();
        settings.add("counterclaim.comparison.model.path", () -> folder);
    }

    @BeforeEach
    void twoClaimsThatOnlyTheModelHoldsAgainstEachOther() {
        background.stop();
        GraphDump.empty(neo4j);
        say("article:a", OPEN, "The harbour of Lomé takes in large ships.");
        say("article:b", SHUT, "The harbour of Lomé is not a place for large ships.");
        consistency.check(List.of(OPEN, SHUT));
    }

    private void say(String article, String id, String text) {
        neo4j.query(SAY).bindAll(Map.of("article", article, "id", id, "text", text)).run();
    }

    private void judge() {
        judging.judgeAll((judged, of) -> {});
    }

    private GraphQlTester.Response suggestions() {
        return graphql.document("""
                { findings(filter: {check: "model-suggestion"}) { totalCount edges { node { __typename id status
                    ... on Suggestion { model score } sides { claim { id } appearances { passage { exact } } } } } }
                  contradictions { totalCount }
                  claim(id: "%s") { consistency contradictions { totalCount } checks { check { id } outcome reason } }
                  consistencyReport { contradictions suggestions others } }""".formatted(OPEN)).execute();
    }

    private String check(String field) {
        return suggestions().path("claim.checks[?(@.check.id == 'model-suggestion')]." + field)
                .entityList(String.class).get().getFirst();
    }

    private GraphQlTester.Response decide(String decision) {
        String id = suggestions().path("findings.edges[0].node.id").entity(String.class).get();
        return graphql.document("""
                mutation { decideFinding(input: {finding: "%s", decision: %s, by: "Ada", reason: "I read both"}) {
                  ... on FindingDecided { finding { __typename status } } } }""".formatted(id, decision)).execute();
    }

    private List<OpenFinding> open() {
        var open = new ArrayList<OpenFinding>();
        reports.eachOpen(open::add);
        return open.stream().filter(finding -> finding.check().equals("model-suggestion")).toList();
    }

    private long contradicts() {
        return neo4j.query("MATCH (:Claim)-[r:CONTRADICTS]->(:Claim) RETURN count(r) AS n").fetchAs(Long.class).one()
                .orElseThrow();
    }

    @Test
    void nothingIsSuggestedNorPassedBeforeTheModelHasJudged() {
        suggestions().path("findings.totalCount").entity(Integer.class).isEqualTo(0);
        assertThat(check("outcome")).isEqualTo("NOT_RUN");
        assertThat(check("reason")).contains("has not judged the claim yet");
        assertThat(consistency.postponed(10)).containsExactlyInAnyOrder(OPEN, SHUT);
    }

    @Test
    void suggestionTellsItsModelItsScoreAndBothQuotes() {
        judge();
        suggestions().path("findings.edges[*].node.__typename").entityList(String.class).containsExactly("Suggestion")
                .path("findings.edges[0].node.model").entity(String.class)
                .satisfies(model -> assertThat(model).startsWith("tiny"))
                .path("findings.edges[0].node.score").entity(Double.class)
                .satisfies(score -> assertThat(score).isGreaterThan(.99))
                .path("findings.edges[0].node.sides[*].appearances[*].passage.exact").entityList(String.class)
                .containsExactly("The harbour of Lomé takes in large ships.",
                        "The harbour of Lomé is not a place for large ships.");
        assertThat(consistency.postponed(10)).isEmpty();
    }

    @Test
    void suggestionCountsAsNoContradictionAnywhere() {
        judge();
        suggestions().path("contradictions.totalCount").entity(Integer.class).isEqualTo(0)
                .path("claim.contradictions.totalCount").entity(Integer.class).isEqualTo(0)
                .path("claim.consistency").entity(String.class).isEqualTo("CONSISTENT")
                .path("consistencyReport.contradictions").entity(Integer.class).isEqualTo(0)
                .path("consistencyReport.suggestions").entity(Integer.class).isEqualTo(1);
        assertThat(open()).singleElement().satisfies(finding -> assertThat(finding.suggested()).isTrue());
        assertThat(contradicts()).isZero();
        assertThat(Reports.tell(reports.dossier(), "markdown")).contains("## What a model suggests",
                "No contradiction is open", "A model suggests 1 contradiction that no person has confirmed.");
        assertThat(Reports.tell(reports.dossier(), "junit")).contains("Only a model suggests it")
                .doesNotContain("<failure type=\"MINOR\" message=\"article:a says “The harbour");
        assertThat(Reports.tell(reports.dossier(), "sarif")).containsPattern("\"kind\"\\s*:\\s*\"review\"");
    }

    @Test
    void personMakesAContradictionOfItAndNoLaterRunTakesThatBack() {
        judge();
        decide("CONFIRMED").path("decideFinding.finding.__typename").entity(String.class).isEqualTo("Contradiction");
        consistency.checkAll((claims, of) -> {});
        neo4j.query("MATCH (f:Finding {check: 'model-suggestion'}) SET f.content = 'another'").run();
        consistency.check(List.of(OPEN));
        suggestions().path("findings.edges[*].node.__typename").entityList(String.class)
                .containsExactly("Contradiction")
                .path("contradictions.totalCount").entity(Integer.class).isEqualTo(1)
                .path("claim.contradictions.totalCount").entity(Integer.class).isEqualTo(1)
                .path("claim.consistency").entity(String.class).isEqualTo("CONTRADICTED")
                .path("consistencyReport.suggestions").entity(Integer.class).isEqualTo(0)
                .path("consistencyReport.contradictions").entity(Integer.class).isEqualTo(1);
        graphql.document("{ claims(filter: {consistency: CONTRADICTED}) { totalCount } }").execute()
                .path("claims.totalCount").entity(Integer.class).isEqualTo(2);
        assertThat(open()).singleElement().satisfies(finding -> assertThat(finding.suggested()).isFalse());
        assertThat(contradicts()).isEqualTo(1);
    }

    @Test
    void whoTakesTheConfirmationBackHasASuggestionSetAside() {
        judge();
        decide("CONFIRMED");
        decide("DISMISSED").path("decideFinding.finding.__typename").entity(String.class).isEqualTo("Suggestion");
        consistency.checkAll((claims, of) -> {});
        suggestions().path("findings.edges[*].node.status").entityList(String.class).containsExactly("DISMISSED")
                .path("contradictions.totalCount").entity(Integer.class).isEqualTo(0)
                .path("claim.consistency").entity(String.class).isEqualTo("CONSISTENT");
        assertThat(open()).isEmpty();
        assertThat(contradicts()).isZero();
    }

    @Test
    void noMorePairsAreJudgedForAnArticleThanItMayCost() {
        judge();
        for (int i = 0; i < 8; i++) {
            say("article:many", "claim:m" + i,
                    "The harbour of Lomé is not a place for ships of length " + i + "0 metres.");
        }
        consistency.checkUnchecked();
        judge();
        assertThat(neo4j.query("MATCH (:Claim)-[r:SUGGESTED]->(:Claim) RETURN count(r) AS n").fetchAs(Long.class).one())
                .hasValueSatisfying(pairs -> assertThat(pairs).isEqualTo(1L + 3));
    }

    @Test
    void serverJudgesByItselfWhatItWasToldOf() throws InterruptedException {
        background.start();
        background.recorded(new AppearancesRecorded(List.of(OPEN, SHUT)));
        for (int i = 0; i < 300 && open().isEmpty(); i++) {
            Thread.sleep(100);
        }
        background.stop();
        assertThat(open()).hasSize(1);
        assertThat(background.isRunning()).isFalse();
    }

    @Test
    void judgingAgainChangesNothing() {
        judge();
        String edges = "MATCH (a:Claim)-[r:SUGGESTED]->(b:Claim) RETURN a.id + b.id + r.score + r.model AS pair ORDER BY pair";
        var before = List.copyOf(neo4j.query(edges).fetchAs(String.class).all());
        assertThat(before).hasSize(1);
        neo4j.query("MATCH (c:Claim) REMOVE c.judgedBy").run();
        consistency.checkAll((claims, of) -> {});
        judge();
        assertThat(neo4j.query(edges).fetchAs(String.class).all()).containsExactlyElementsOf(before);
    }
}
