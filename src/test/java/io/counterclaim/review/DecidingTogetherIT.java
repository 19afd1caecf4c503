package io.counterclaim.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.IncomingArticle;
import io.counterclaim.intake.Intake;
import io.counterclaim.testing.AgainstServer;
import io.counterclaim.testing.ApplicationTest;
import io.counterclaim.testing.GraphDump;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;

/** People decide at once and ask twice: nobody decides on what has changed unseen, and nothing is done twice. */
@AgainstServer
@ApplicationTest
class DecidingTogetherIT {
    private static final String PROBLEMS = """
            ... on ConflictProblem { version changedBy changedAt message } ... on NotFoundProblem { id }
            ... on InvalidProblem { argument } } }""";
    private static final String DECIDE = """
            mutation($input: DecideFindingInput!) { decideFinding(input: $input) { __typename
              ... on FindingDecided { finding { id status version firstSeen check { id severity } explanation { message detail { name value } }
                sides { claim { text } } history { by } } }"""
            + PROBLEMS;
    private static final String REVIEW = """
            mutation($input: ReviewClaimInput!) { reviewClaim(input: $input) { __typename
              ... on Review { id verdict by recordedAt claim { id version } }""" + PROBLEMS;
    private static final String WAIVE = """
            mutation($input: WaiveFindingInput!) { waiveFinding(input: $input) { __typename
              ... on Waiver { id until recordedAt }""" + PROBLEMS;
    private static final String DATE = """
            mutation($input: DateArticleInput!) { dateArticle(input: $input) { __typename
              ... on ArticleDated { alreadyDated retold article { id text published { text } } ripple { claims
                resolved { id check { id } } } } ... on InvalidProblem { argument } } }""";
    @Autowired
    GraphQlTester graphql;
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    Intake intake;
    private String finding = "";
    private String claim = "";
    private String article = "";

    @BeforeEach
    void aContradiction() {
        GraphDump.empty(neo4j);
        for (String text : List.of("Kenya is an observer of the African Union.",
                "Kenya is a member of the African Union.")) {
            intake.submit(new IncomingArticle("t", text, text, "Daily", null, List.of(), "2022-10-05"));
        }
        finding = one("MATCH (f:Finding {check: 'single-value-at-a-time'}) RETURN f.id");
        claim = one("MATCH (:Finding {check: 'single-value-at-a-time'})-[:ABOUT]->(c:Claim) RETURN c.id LIMIT 1");
        article = one("MATCH (a:Article) WHERE a.text CONTAINS 'observer' RETURN a.id");
    }

    private String one(String statement) {
        return neo4j.query(statement).fetchAs(String.class).one().orElseThrow();
    }

    private GraphQlTester.Response ask(String document, Object... namesAndValues) {
        var input = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            input.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return graphql.document(document).variable("input", input).execute();
    }

    private GraphQlTester.Response decide(Object... more) {
        var all = new ArrayList<Object>(
                List.of("finding", finding, "decision", "CONFIRMED", "by", "Ada", "reason", "so"));
        all.addAll(List.of(more));
        return ask(DECIDE, all.toArray());
    }

    private int version() {
        return graphql.document("query($id: ID!) { node(id: $id) { ... on Finding { version } } }")
                .variable("id", finding).execute().path("node.version").entity(Integer.class).get();
    }

    private static String type(GraphQlTester.Response answer) {
        return answer.path("$..__typename").entityList(String.class).get().getFirst();
    }

    @Test
    void whoHasNotSeenTheLastTurnDecidesNothing() {
        assertThat(version()).isEqualTo(1);
        assertThat(type(decide("expectedVersion", 1))).isEqualTo("FindingDecided");
        assertThat(version()).isEqualTo(2);
        decide("expectedVersion", 1, "by", "Ben", "decision", "DISMISSED").path("decideFinding.__typename")
                .entity(String.class).isEqualTo("ConflictProblem").path("decideFinding.version").entity(Integer.class)
                .isEqualTo(2).path("decideFinding.changedBy").entity(String.class).isEqualTo("Ada")
                .path("decideFinding.message").entity(String.class).satisfies(m -> assertThat(m).contains("version 2"));
        ask(WAIVE, "finding", finding, "by", "Ben", "reason", "known", "until", "2999-01-01", "expectedVersion", 1)
                .path("waiveFinding.__typename").entity(String.class).isEqualTo("ConflictProblem");
        assertThat(one("MATCH (f:Finding {check: 'single-value-at-a-time'}) RETURN f.status")).isEqualTo("CONFIRMED");
        ask(WAIVE, "finding", finding, "by", "Ben", "reason", "known", "until", "2999-01-01", "expectedVersion", 2)
                .path("waiveFinding.__typename").entity(String.class).isEqualTo("Waiver");
        assertThat(version()).isEqualTo(3);
        assertThat(type(decide("by", "Cleo"))).as("who does not mind").isEqualTo("FindingDecided");
    }

    @Test
    void aReviewOfAnEarlierVersionIsRefused() {
        assertThat(type(ask(REVIEW, "claim", claim, "verdict", "SUPPORTED", "by", "Ada", "expectedVersion", 0)))
                .isEqualTo("Review");
        ask(REVIEW, "claim", claim, "verdict", "REFUTED", "by", "Ben", "expectedVersion", 0)
                .path("reviewClaim.version").entity(Integer.class).isEqualTo(1).path("reviewClaim.changedBy")
                .entity(String.class).isEqualTo("Ada");
        ask(REVIEW, "claim", claim, "verdict", "REFUTED", "by", "Ben", "expectedVersion", 1)
                .path("reviewClaim.claim.version").entity(Integer.class).isEqualTo(2);
    }

    @Test
    void ofManyAtOnceWhoSawTheSameOneDecides() throws Exception {
        List<String> decided = atOnce(8, n -> () -> type(decide("expectedVersion", 1, "by", "P" + n)));
        assertThat(decided).containsOnlyOnce("FindingDecided").filteredOn("ConflictProblem"::equals).hasSize(7);
        List<String> reviewed = atOnce(8, n -> () -> type(ask(REVIEW, "claim", claim, "verdict", "SUPPORTED", "by",
                "P" + n, "expectedVersion", 0)));
        assertThat(reviewed).containsOnlyOnce("Review").filteredOn("ConflictProblem"::equals).hasSize(7);
    }

    @Test
    void theSameKeyAnswersWhatItAnsweredFirst() {
        var first = decide("idempotencyKey", "k1");
        decide("decision", "DISMISSED", "by", "Ben");
        var again = decide("idempotencyKey", "k1");
        again.path("decideFinding.finding.status").entity(String.class).isEqualTo("CONFIRMED");
        assertThat(without(again, "history", "version")).isEqualTo(without(first, "history", "version"));
        assertThat(one("MATCH (f:Finding {check: 'single-value-at-a-time'}) RETURN f.status")).isEqualTo("DISMISSED");
        assertThat(version()).isEqualTo(3);
    }

    private static Object without(GraphQlTester.Response answer, String... fields) {
        Map<String, Object> found = new HashMap<>(answer.path("decideFinding.finding")
                .entity(new org.springframework.core.ParameterizedTypeReference<Map<String, Object>>() {
                }).get());
        List.of(fields).forEach(found::remove);
        return found;
    }

    @Test
    void everyAnswerCanBeToldAgain() {
        retold(REVIEW, "claim", claim, "verdict", "SUPPORTED", "by", "Ada", "note", "n");
        retold(REVIEW, "claim", "claim:none", "verdict", "SUPPORTED", "by", "Ada");
        retold(REVIEW, "claim", claim, "verdict", "SUPPORTED", "by", "Ada", "expectedVersion", 9);
        retold(WAIVE, "finding", finding, "by", "Ada", "reason", "r", "until", "2999-01-01", "expectedVersion", 1);
        retold(DATE, "article", article, "published", "2001", "by", "Ada", "reason", "r");
        retold(DATE, "article", article, "published", "some day", "by", "Ada", "reason", "r");
    }

    private void retold(String document, Object... input) {
        var keyed = new ArrayList<Object>(List.of(input));
        keyed.addAll(List.of("idempotencyKey", String.join(" ", List.of(input).toString())));
        var first = ask(document, keyed.toArray()).path("$").entity(Map.class).get();
        assertThat(ask(document, keyed.toArray()).path("$").entity(Map.class).get()).isEqualTo(first);
        assertThat(first.toString()).contains("__typename");
    }

    @Test
    void whatDidNothingIsTriedAgain() {
        Object[] later = {"finding", "finding:later", "by", "Ada", "reason", "r", "until", "2999-01-01",
                "idempotencyKey", "k6"};
        assertThat(type(ask(WAIVE, later))).isEqualTo("NotFoundProblem");
        assertThat(neo4j.query("MATCH (k:IdempotencyKey) RETURN count(k)").fetchAs(Long.class).one()).hasValue(0L);
        neo4j.query("MATCH (f:Finding {id: $id}) SET f.id = 'finding:later'").bind(finding).to("id").run();
        assertThat(type(ask(WAIVE, later))).isEqualTo("Waiver");
    }

    @Test
    void theSameKeyForSomethingElseIsAConflict() {
        decide("idempotencyKey", "k2");
        var errors = new ArrayList<ResponseError>();
        decide("idempotencyKey", "k2", "reason", "other").errors().satisfy(errors::addAll);
        decide("idempotencyKey", " ").errors().satisfy(errors::addAll);
        assertThat(errors).extracting(e -> e.getExtensions().get("code")).containsExactly("CONFLICT", "INVALID_INPUT");
        assertThat(errors.getLast().getExtensions()).containsEntry("argument", "idempotencyKey");
        assertThat(type(ask(REVIEW, "claim", claim, "verdict", "SUPPORTED", "by", "Ada", "idempotencyKey", "k2")))
                .as("another mutation has keys of its own").isEqualTo("Review");
    }

    @Test
    void ofManyAtOnceUnderOneKeyOneIsDone() throws Exception {
        List<String> ids = atOnce(8, n -> () -> ask(REVIEW, "claim", claim, "verdict", "SUPPORTED", "by", "Ada",
                "note", "as I said", "idempotencyKey", "k3", "label", "x").path("reviewClaim.recordedAt")
                .entity(String.class).get());
        assertThat(ids).hasSize(8).containsOnly(ids.getFirst());
        assertThat(neo4j.query("MATCH (r:Review) RETURN count(r)").fetchAs(Long.class).one()).hasValue(1L);
    }

    @Test
    void aKeyWhoseTimeIsOverIsForgotten() {
        decide("idempotencyKey", "k4");
        neo4j.query("MATCH (k:IdempotencyKey) SET k.expiresAt = datetime('2020-01-01T00:00:00Z')").run();
        assertThat(type(decide("idempotencyKey", "k4", "by", "Ben"))).isEqualTo("FindingDecided");
        neo4j.query("MATCH (k:IdempotencyKey) SET k.expiresAt = datetime('2020-01-01T00:00:00Z')").run();
        decide("idempotencyKey", "k5", "by", "Cleo");
        assertThat(neo4j.query("MATCH (k:IdempotencyKey) RETURN count(k)").fetchAs(Long.class).one()).hasValue(1L);
    }

    private static <T> List<T> atOnce(int many, java.util.function.IntFunction<Callable<T>> each) throws Exception {
        try (var threads = Executors.newFixedThreadPool(many)) {
            var results = new ArrayList<T>();
            for (Future<T> result : threads.invokeAll(IntStream.range(0, many).mapToObj(each).toList())) {
                results.add(result.get());
            }
            return results;
        }
    }
}
