package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What a request took is told for each field, to whoever scrapes and to whoever traces, without a word of what was asked. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"management.tracing.sampling.probability=1"})
@Import(ObservationsIT.Spans.class)
class ObservationsIT {
    private static final String QUERY = "query Secret { claims(filter: {text: \\\"norland joins\\\"}, first: 1) { totalCount } checks { id } }";
    private final HttpClient client = HttpClient.newHttpClient();
    @LocalServerPort
    int port;
    @Autowired
    Spans spans;

    @Test
    void timesOfRequestsAndFieldsAreScraped() throws Exception {
        ask();

        String scraped = get("/actuator/prometheus");

        assertThat(scraped).containsPattern("graphql_request_seconds_count\\{[^}]*graphql_outcome=\"SUCCESS\"")
                .containsPattern("graphql_datafetcher_seconds_count\\{[^}]*graphql_field_name=\"claims\"")
                .containsPattern("graphql_datafetcher_seconds_count\\{[^}]*graphql_field_name=\"checks\"")
                .containsPattern("http_server_requests_seconds_count\\{[^}]*uri=\"/graphql\"")
                .doesNotContain("norland");
    }

    @Test
    void fieldsAreSpansOfTheirRequest() throws Exception {
        ask();

        var request = spans.finished.stream().filter(span -> span.getName().toLowerCase().contains("graphql query"))
                .findFirst().orElseThrow(() -> new AssertionError(spans.finished.stream().map(SpanData::getName)
                        .toList()));
        assertThat(spans.finished).anySatisfy(span -> {
            assertThat(span.getName()).contains("claims");
            assertThat(span.getTraceId()).isEqualTo(request.getTraceId());
        });
    }

    @Test
    void healthSaysWhetherTheGraphAnswers() throws Exception {
        assertThat(get("/actuator/health")).contains("\"UP\"");
        assertThat(get("/actuator/health/readiness")).contains("\"UP\"");
        assertThat(get("/actuator/env")).contains("NOT_FOUND");
    }

    private void ask() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\":\"" + QUERY + "\"}"));
        assertThat(client.send(request.build(), BodyHandlers.ofString()).body()).contains("\"data\"")
                .doesNotContain("\"errors\"");
    }

    private String get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                BodyHandlers.ofString()).body();
    }

    @TestConfiguration
    static class Spans implements SpanExporter {
        private final Queue<SpanData> finished = new ConcurrentLinkedQueue<>();

        @Bean
        SimpleSpanProcessor atOnce() {
            return SimpleSpanProcessor.builder(this).build();
        }

        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            finished.addAll(spans);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
