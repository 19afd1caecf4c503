package io.counterclaim.command;

import io.counterclaim.report.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running API, whose database this process cannot open. */
final class RemoteApi {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String REPORT = document("report");
    private static final String RUN_CHECKS = document("run-checks");
    private static final String CHECK_TEXT = document("check-text");
    private static final String SUBMIT = document("submit");
    private final URI server;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** @param server where it listens, for example {@code http://127.0.0.1:8080} */
    RemoteApi(URI server) {
        if (server.getHost() == null || !String.valueOf(server.getScheme()).matches("https?")) {
            throw new CommandFailedException("--server '" + server + "' is not the address of an API. Write it like"
                    + " http://127.0.0.1:8080.");
        }
        this.server = server;
    }

    /** The report in that format. */
    String report(String format) {
        return ask(REPORT, Map.of("format", format.toUpperCase(Locale.ROOT)))
                .at("/consistencyReport/document").asString();
    }

    Dossier dossier() {
        return JSON.readValue(report("json"), Dossier.class);
    }

    /** Runs every check over every claim; the answer has {@code claims} and {@code failures}. */
    JsonNode runChecks() {
        return ask(RUN_CHECKS, Map.of()).get("runChecks");
    }

    /** Submits an article; the answer is a {@code SubmittedArticle} or a {@code RefusedArticle}. */
    JsonNode submit(Map<String, Object> input) {
        return ask(SUBMIT, Map.of("input", input)).get("submitArticle");
    }

    /** Checks a text; the answer is a {@code TextCheck} or a {@code RefusedArticle}. */
    JsonNode checkText(Map<String, Object> input) {
        return ask(CHECK_TEXT, Map.of("input", input)).get("checkText");
    }

    /** The data that the API answers to an operation. */
    JsonNode ask(String query, Map<String, Object> variables) {
        String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        var request = HttpRequest.newBuilder(server.resolve("/graphql")).header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json, application/json")
                .POST(BodyPublishers.ofString(body)).build();
        HttpResponse<String> response = send(request);
        try {
            JsonNode answer = JSON.readTree(response.body());
            if (answer.path("errors").isEmpty() && answer.has("data")) {
                return answer.get("data");
            }
            throw new CommandFailedException(server + " answers with an error: "
                    + answer.at("/errors/0/message").asString("status " + response.statusCode()));
        } catch (JacksonException e) {
            throw new CommandFailedException(server + " is no Counterclaim: it answers with status "
                    + response.statusCode() + " and no JSON.");
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CommandFailedException("Nothing answers at " + server + ". Start it with 'serve', or leave out"
                    + " --server to use the database of the settings.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailedException("Interrupted.");
        }
    }

    private static String document(String name) {
        try (InputStream in = RemoteApi.class.getResourceAsStream("/command/" + name + ".graphql")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
