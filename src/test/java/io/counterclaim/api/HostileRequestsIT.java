package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.api.HostileRequests.Hostile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is sent, the server answers soon, tells what is wrong and nothing of itself, and serves the next request. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HostileRequestsIT {
    private static final int REQUESTS = 5400;
    private static final int AT_ONCE = 4;
    /** How many are sent before anything honest was: of each kind ten. */
    private static final int COLD = 240;
    /** How long any one may take: long enough for any machine; what hangs is what this is for. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    /** The same while the models are loaded and the checks planned. */
    private static final Duration COLD_PATIENCE = Duration.ofMinutes(2);
    /** What makes a fresh server load its models, plan its checks and connect, so that the time of that is not measured. */
    private static final List<String> FIRST = List.of(lookups(10), lookups(30), lookups(60), lookups(90),
            "{ searchClaims(text: \"norland\") { totalCount } }",
            "{ consistencyReport { articles document } }",
            "{ findingsAt(claims: [\"claim:10\"]) { __typename } claim(id: \"claim:10\") { consistency } }");
    /** All that a front end shows of a claim and of each of its appearances. */
    private static final String PAGE_OF_CLAIMS = """
            { claims(first: 100) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
              id text consistency independentOrigins subject { id name type } predicate { id label }
              value { __typename ... on EntityValue { entity { id name } } ... on TextValue { text } }
              appearances(first: 50) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
                id stance certainty checkWorthy recordedAt holds { from to text basis reason }
                passage { start end exact prefix suffix }
                article { id title uri published { from to text basis } source { id name reliability } }
                claimant { __typename id name } relayedBy { id name } extraction { extractor version } } } } } } } }""";
    /** A hundred claims, each said fifty times. */
    private static final String CLAIMS_AND_APPEARANCES = """
            MATCH (main:Article {id: 'article:main'}), (e:Entity {id: 'entity:main'}) UNWIND range(100, 199) AS n
            CREATE (c:Claim {id: 'claim:' + n, slot: 'slot:' + n, predicate: 'open', recordedAt: datetime(),
              text: 'Norland ' + n + '.', sortText: 'Norland ' + n + '.'})-[:SUBJECT]->(e)
            WITH main, e, c, n UNWIND range(10, 59) AS m
            CREATE (main)-[:HAS]->(p:Passage {id: 'passage:' + n + m, start: 0, end: 2, exact: 'No', prefix: '', suffix: ''})
            CREATE (s:Appearance {id: 'appearance:' + n + m, stance: 'AFFIRMS', certainty: 'CERTAIN', speakerBasis: 'EXPLICIT', confidence: 'HIGH', holdsText: '../..',
              holdsBasis: 'UNKNOWN', holdsReason: 'none', recordedAt: datetime()})
            CREATE (s)-[:STATES]->(c) CREATE (s)-[:QUOTES]->(p) CREATE (s)-[:MADE_BY]->(e)""";
    private static final int LARGEST_ANSWER = 2_000_000;
    /** Classes, stack traces and this server's own Cypher; what is sent has no Cypher in capitals, so it is no echo. */
    private static final Pattern TOLD_TOO_MUCH = Pattern
            .compile("\\bat [a-z][\\w.]+\\(|[a-z]Exception\\b|\\bjava\\.[a-z]|\\bjakarta\\."
                    + "|\\bgraphql\\.[a-z]|org\\.(spring|neo4j|apache)|io\\.counterclaim|tools\\.jackson|UNWIND|MATCH \\(|Neo\\.[A-Z]|Tomcat");
    private static final List<String> CODES = Arrays.stream(ErrorCode.values())
            .filter(code -> code != ErrorCode.INTERNAL)
            .map(Enum::name).toList();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    @LocalServerPort
    int port;
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    GraphQlSource source;

    @Test
    void serverStandsWhateverIsSent() throws Exception {
        SomeOfEverything.in(neo4j, 10, 20, 30);
        // made when work is first taken in turn, in the background too, and left out by tests that empty the graph
        neo4j.query("UNWIND ['checks', 'findings', 'intake'] AS name MERGE (:Turn {name: name})").run();
        sendAll(COLD, 6, COLD_PATIENCE);
        for (String first : FIRST) {
            assertThat(answer(first, COLD_PATIENCE)).contains("\"data\"");
        }
        sendAll(COLD, 6, PATIENCE);
        Map<String, Object> before = size();
        Held held = Held.now(neo4j);

        sendAll(REQUESTS, 5, PATIENCE);

        assertThat(wrong.stream().sorted().limit(40).collect(Collectors.joining("\n\n")))
                .as("%s of %s", wrong.size(), REQUESTS)
                .isEmpty();
        assertThat(size()).isEqualTo(before);
        assertThat(answer("{ claims(first: 2) { totalCount edges { node { text } } } }", PATIENCE))
                .contains("\"totalCount\":4", "Norland 10.", "\"cost\":{");
        held.isAllThatIsHeld(neo4j);
    }

    @Test
    void pageOfClaimsIsAnsweredWithFiftyAppearancesOfEach() throws Exception {
        SomeOfEverything.in(neo4j);
        neo4j.query("MATCH (c:Claim {id: 'claim:main'}) DETACH DELETE c").run();
        neo4j.query(CLAIMS_AND_APPEARANCES).run();

        JsonNode answer = JsonMapper.shared().readTree(answer(PAGE_OF_CLAIMS, PATIENCE));

        assertThat(answer.path("errors").isMissingNode()).as(answer.path("errors").toString()).isTrue();
        assertThat(answer.at("/data/claims/edges")).hasSize(100).allSatisfy(
                claim -> assertThat(claim.at("/node/appearances/edges")).hasSize(50).allSatisfy(
                        said -> assertThat(said.at("/node/article/id").asString()).isEqualTo("article:main")));
        JsonNode cost = answer.at("/extensions/cost");
        assertThat(cost.path("actual").asLong()).isBetween(88_305L, cost.path("limit").asLong());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatMultipliesIsRefusedBeforeAnythingIsFetched(String document) throws Exception {
        JsonNode answer = JsonMapper.shared().readTree(answer(document, PATIENCE));

        assertThat(answer.path("data").isNull() || answer.path("data").isMissingNode()).isTrue();
        assertThat(answer.path("errors")).hasSize(1)
                .allSatisfy(error -> assertThat(error.at("/extensions/code").asString()).isEqualTo("TOO_COMPLEX"));
        assertThat(answer.at("/extensions/cost/actual").asLong()).isZero();
    }

    static List<String> hostile() {
        String hundred = "claims(first: 100) { edges { node { appearances(first: 100) { edges { node { claim { %s } } } } } } }";
        String facets = "facets { months { buckets { count } } predicates { buckets { count } } }";
        String facetsOfAll = "a%d: claims { facets { predicates { buckets { count } } } } ";
        return List.of("{ " + hundred.formatted("appearances(first: 100) { edges { node { id } } }") + " }",
                "{ " + hundred.formatted("appearances(last: 100) { edges { cursor } }") + " }",
                "{ " + hundred.formatted("...f")
                        + " } fragment f on Claim { appearances(first: 100) { edges { node { id } } } }",
                "{ " + hundred.formatted("subject { claims(first: 0) { totalCount } }") + " }",
                "{ " + hundred.formatted("subject { claims(first: 0) { " + facets + " } }") + " }",
                "{ " + hundred.formatted("supporters(first: 50) { edges { node { id name } } } "
                        + "disputers(first: 50) { edges { node { id name } } }") + " }",
                lookups(101), lookups(1000), "{ " + repeated(101, facetsOfAll) + "}",
                "{ " + repeated(700, facetsOfAll) + "}",
                "{ " + repeated(700, "a%d: claims(first: 100) { edges { node { id text } } } ") + "}",
                "{ " + repeated(101, "...f%d ") + "} "
                        + repeated(101, "fragment f%1$d on Query { a%1$d: claims { totalCount } } "),
                "{ claims(first: 100) { edges { node { appearances(first: 100) { edges { node { "
                        + repeated(300, "a%d: id ") + "} } } } } } }");
    }

    /** None of them is held here once they are answered, or the memory of this would be taken for the server's. */
    private void sendAll(int requests, long seed, Duration patience) {
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                var senders = Executors.newFixedThreadPool(AT_ONCE)) {
            new HostileRequests(source.schema(), seed).take(requests)
                    .forEach(request -> senders.execute(() -> send(client, request, patience)));
        }
    }

    private void send(HttpClient client, Hostile hostile, Duration patience) {
        try {
            HttpResponse<byte[]> answer = client.send(request(hostile, patience), BodyHandlers.ofByteArray());
            String problem = problem(answer, new String(answer.body(), StandardCharsets.UTF_8));
            if (problem != null) {
                wrong.add(hostile + "\n  " + answer.statusCode() + " " + problem);
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            wrong.add(hostile + "\n  no answer: " + e);
        }
    }

    private HttpRequest request(Hostile hostile, Duration patience) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql")).timeout(patience)
                .header("Content-Type", hostile.contentType()).header("Accept", hostile.accept())
                .method(hostile.method(), BodyPublishers.ofByteArray(hostile.body())).build();
    }

    private static @Nullable String problem(HttpResponse<byte[]> answer, String body) {
        String start = body.substring(0, Math.min(600, body.length()));
        if (answer.statusCode() >= 500) {
            return start;
        }
        if (body.length() > LARGEST_ANSWER) {
            return "answers with " + body.length() + " bytes";
        }
        var told = TOLD_TOO_MUCH.matcher(body);
        if (told.find()) {
            return "tells '" + told.group() + "': " + start;
        }
        return body.isEmpty() ? null : uncoded(body, answer.statusCode() >= 400);
    }

    private static @Nullable String uncoded(String body, boolean refused) {
        try {
            JsonNode errors = JsonMapper.shared().readTree(body).path("errors");
            for (JsonNode error : errors) {
                if (!CODES.contains(error.path("extensions").path("code").asString("none"))) {
                    return "has no such code: " + error;
                }
            }
            return refused && errors.isEmpty() ? "does not say why" : null;
        } catch (JacksonException e) {
            return "is no JSON: " + body.substring(0, Math.min(200, body.length()));
        }
    }

    private Map<String, Object> size() {
        return neo4j.query("""
                CALL () { MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS nodes ORDER BY label }
                RETURN collect([label, nodes]) AS nodes, COUNT { ()-[]->() } AS relationships""")
                .fetch().one().orElseThrow();
    }

    private static String lookups(int count) {
        return "{ " + repeated(count, "a%d: claims(first: 100) { totalCount } ") + "}";
    }

    private static String repeated(int count, String part) {
        return IntStream.range(0, count).mapToObj(part::formatted).collect(Collectors.joining());
    }

    private String answer(String query, Duration patience) throws Exception {
        byte[] body = JsonMapper.shared().writeValueAsBytes(Map.of("query", query));
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(
                    request(new Hostile("honest", "POST", "application/json", "application/json", body), patience),
                    BodyHandlers.ofString()).body();
        }
    }
}
