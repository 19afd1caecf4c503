package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** The page a newcomer starts at: complete without any other machine, with queries that work. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class GraphiQlIT {
    private static final Path QUERIES = Path.of("src/main/resources/static/graphiql/queries");
    private static final Path SCREENSHOT = Path.of("target/graphiql.png").toAbsolutePath();
    /** What the page asked for in the browser's log of its network; the browser asks things of its own besides. */
    private static final Pattern ASKED_BY_PAGE = Pattern
            .compile("\"initiator\":\"http://127[^\"]*\"[^\n]*?\"url\":\"([a-z]+://[^\"]*)\"");
    @LocalServerPort
    int port;
    @Autowired
    ExecutionGraphQlService service;

    static Stream<Path> queries() throws IOException {
        return Files.list(QUERIES).sorted();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void shippedQueryWorks(Path query) throws IOException {
        ExecutionGraphQlServiceTester.create(service).document(Files.readString(query)).execute().errors().verify();
    }

    @Test
    void everyShippedQueryIsATab() throws Exception {
        String script = get("/graphiql/page.js").body();

        assertThat(queries()).isNotEmpty().allSatisfy(
                query -> assertThat(script)
                        .contains("'" + query.getFileName().toString().replace(".graphql", "") + "'"));
    }

    @Test
    void rootLeadsToThePage() throws Exception {
        assertThat(get("/").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/graphiql"));
        assertThat(get("/graphiql").body()).contains("graphiql.min.js");
    }

    @Test
    void everythingThePageNamesIsServedHere() throws Exception {
        String page = get("/graphiql").body();
        List<String> assets = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page).results()
                .map(match -> match.group(1)).toList();

        assertThat(assets).hasSize(7).allSatisfy(asset -> {
            assertThat(asset).startsWith("/").doesNotStartWith("//");
            assertThat(get(asset).statusCode()).as(asset).isEqualTo(200);
        });
    }

    @Test
    void browserIsToldToFetchNothingElsewhere() throws Exception {
        var headers = get("/graphiql").headers();

        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(
                policy -> assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("http"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    /** Needs Chromium: without it the test fails where {@code CI} is set and is skipped elsewhere. */
    @Test
    void browserShowsTheTabsAndAsksNoOtherMachine(@TempDir Path temporary) throws Exception {
        String browser = browser();
        assertThat(browser != null || System.getenv("CI") == null).as("CI needs Chromium for this test").isTrue();
        assumeTrue(browser != null, "skipped: no chromium, chromium-browser or google-chrome on the path");

        Path log = temporary.resolve("net.json");
        String seen = open(browser, temporary, log);

        assertThat(seen).contains("Contradictions", "WhoSaysWhat", "ChecksAndGaps", "graphiql-editor")
                .doesNotContain("GraphiQL does not start");
        assertThat(Files.readString(temporary.resolve("console"))).doesNotContain("Content Security Policy",
                "Uncaught");
        assertThat(SCREENSHOT).isNotEmptyFile();
        assertThat(ASKED_BY_PAGE.matcher(Files.readString(log)).results().map(asked -> asked.group(1)))
                .anySatisfy(url -> assertThat(url).endsWith("/graphql"))
                .allSatisfy(url -> assertThat(url).startsWith("http://127.0.0.1:" + port + "/"));
    }

    private String open(String browser, Path temporary, Path log) throws Exception {
        Process chromium = new ProcessBuilder(browser, "--headless=new", "--no-sandbox", "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-default-apps",
                "--disable-sync", "--disable-extensions", "--disable-domain-reliability", "--metrics-recording-only",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--disable-dev-shm-usage",
                "--user-data-dir=" + temporary.resolve("profile"), "--log-net-log=" + log, "--enable-logging=stderr",
                "--window-size=1400,900", "--virtual-time-budget=15000", "--timeout=60000",
                "--screenshot=" + SCREENSHOT,
                "--dump-dom", "http://127.0.0.1:" + port + "/graphiql")
                .redirectOutput(temporary.resolve("dom").toFile())
                .redirectError(temporary.resolve("console").toFile()).start();
        try {
            assertThat(chromium.waitFor(120, TimeUnit.SECONDS)).as("Chromium ends").isTrue();
        } finally {
            chromium.destroyForcibly();
        }
        return Files.readString(temporary.resolve("dom"));
    }

    private static String browser() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .filter(name -> Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))))
                .findFirst().orElse(null);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(), BodyHandlers.ofString());
    }
}
