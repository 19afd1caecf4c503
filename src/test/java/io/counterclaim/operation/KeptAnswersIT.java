package io.counterclaim.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.testing.AgainstServer;
import io.counterclaim.graph.GraphState;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Whoever writes, and however, is read from then on. */
@AgainstServer
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class KeptAnswersIT {
    private static final String TEXT = "query Said($id: ID!) { claim(id: $id) { text } }";
    private static final String CLAIM = "MERGE (c:Claim {id: 'claim:kept'}) SET c += {predicate: 'open', slot: 's', text: $text}";
    private final HttpClient client = HttpClient.newHttpClient();
    @LocalServerPort
    int port;
    @Autowired
    Driver driver;
    @Autowired
    GraphState state;

    @AfterEach
    void remove() {
        write("MATCH (c:Claim {id: 'claim:kept'}) DETACH DELETE c", "");
    }

    @Test
    void everyWriteIsReadByWhoeverAsksAfterIt() throws Exception {
        for (int i = 0; i < 30; i++) {
            write(CLAIM, "text " + i);
            assertThat(ask()).contains("\"text " + i + "\"");
            assertThat(ask()).contains("\"text " + i + "\"");
        }
        remove();
        assertThat(ask()).contains("\"claim\":null");
    }

    @Test
    void stateIsTheSameUntilSomethingIsWritten() {
        Object before = state.now();
        driver.executableQuery("RETURN 1").execute();
        assertThat(state.now()).isEqualTo(before);
        write(CLAIM, "something");
        assertThat(state.now()).isNotEqualTo(before);
    }

    @Test
    void whoAsksManyAtOnceIsNeverToldTheStateOfBeforeTheyAsked() throws Exception {
        var states = new HashSet<Object>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 20; round++) {
                write(CLAIM, "text " + round);
                var now = IntStream.range(0, 32).mapToObj(i -> threads.submit(state::now)).toList();
                Object first = now.getFirst().get();
                for (var one : now) {
                    assertThat(one.get()).isEqualTo(first);
                }
                assertThat(states.add(first)).as("a state of its own after each write").isTrue();
            }
        }
    }

    private void write(String statement, String text) {
        driver.executableQuery(statement).withParameters(Map.of("text", text)).execute();
    }

    private String ask() throws Exception {
        String body = JsonMapper.shared()
                .writeValueAsString(Map.of("query", TEXT, "variables", Map.of("id", "claim:kept")));
        return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString()).body();
    }
}
