package io.counterclaim.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What was sent once is asked for by its hash, by GET too, and an answer that still stands is not sent again. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OperationsByGetIT {
    private static final String QUERY = "query Words($id: ID!) { claim(id: $id) { text } checks { id } }";
    private static final String WRITES = "mutation Name($by: String) { addEntityName(input: {entity: \"entity:1\", name: \"x\", by: $by}) { __typename } }";
    private static final String CHECKS = "query Check($text: String = \"Left.\") { checkText(input: {text: $text}) { __typename } }";
    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    @LocalServerPort
    int port;

    @Test
    void answerIsKeptByWhoeverAskedForIt() throws Exception {
        register(QUERY);

        var first = get(QUERY, Map.of("id", "claim:none"), null);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        var again = get(QUERY, Map.of("id", "claim:none"), tag);

        assertThat(first.body()).contains("\"claim\":null", "single-value-at-a-time", "\"cost\"");
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void textToCheckIsKeptByNobody() throws Exception {
        register(CHECKS);

        var answer = get(CHECKS, Map.of("text", "Palau left."), null);

        assertThat(answer.body()).contains("\"TextCheck\"");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void unknownHashIsToldSoThatClientsSendTheText() throws Exception {
        var answer = get("{ checks { id title } }", Map.of(), null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("PersistedQueryNotFound", "\"code\":\"NOT_FOUND\"");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void nothingIsWrittenByGet() throws Exception {
        assertThat(register(WRITES)).contains("__typename");

        assertThat(get(WRITES, Map.of(), null).body()).contains("INVALID_INPUT", "by POST")
                .doesNotContain("__typename");
    }

    @Test
    void whatIsNoJsonIsTold() throws Exception {
        for (String query : new String[]{"extensions=%7B", "extensions=%7B%7D", "extensions=null", "extensions=%5B%5D",
                "extensions=" + encoded(extensions(QUERY)) + "&variables=%22"}) {
            var answer = client.send(request("?" + query).build(), BodyHandlers.ofString());

            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.body()).as(query).contains("INVALID_INPUT");
        }
    }

    @Test
    void anyOtherGetIsRefused() throws Exception {
        assertThat(client.send(request("?query=%7Bchecks%7Bid%7D%7D").build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    private String register(String document) throws Exception {
        byte[] body = json.writeValueAsBytes(Map.of("query", document, "variables", Map.of("id", "claim:none"),
                "extensions", extensions(document)));
        return client.send(request("").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofString()).body();
    }

    private HttpResponse<String> get(String document, Map<String, Object> variables, String tag) throws Exception {
        var request = request("?extensions=" + encoded(extensions(document)) + "&variables=" + encoded(variables));
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static Map<String, Object> extensions(String document) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash",
                Documents.hash(document.getBytes(StandardCharsets.UTF_8))));
    }

    private String encoded(Map<String, Object> object) {
        return URLEncoder.encode(json.writeValueAsString(object), StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql" + query))
                .header("Accept", "application/json");
    }
}
