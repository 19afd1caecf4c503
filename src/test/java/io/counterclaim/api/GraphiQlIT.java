package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.counterclaim.article.Articles;
import io.counterclaim.claim.Ledger;
import io.counterclaim.testing.Chromium;
import io.counterclaim.testing.Sayings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page a newcomer starts at: complete without any other machine, with queries that work. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class GraphiQlIT {
    private static final Path QUERIES = Path.of("src/main/resources/static/graphiql/queries");
    private static final Path TARGET = Path.of("target");
    private static final String EDITED = "document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror";
    private static final String ANSWER = "document.querySelector('.result-window .CodeMirror').CodeMirror.getValue()";
    /** What the page asked for in the browser's log of its network; the browser asks things of its own besides. */
    private static final Pattern ASKED_BY_PAGE = Pattern
            .compile("\"initiator\":\"http://127[^\"]*\"[^\n]*?\"url\":\"([a-z]+://[^\"]*)\"");
    @LocalServerPort
    int port;
    @Autowired
    ExecutionGraphQlService service;
    @Autowired
    Articles articles;
    @Autowired
    Ledger ledger;
    @Autowired
    TransactionTemplate transaction;

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
    void browserRunsEachShippedQueryAndCompletesFieldsAndAsksNoOtherMachine(@TempDir Path temporary) throws Exception {
        Optional<String> browser = Chromium.installed();
        assertThat(browser.isPresent() || System.getenv("CI") == null).as("CI needs Chromium for this test").isTrue();
        assumeTrue(browser.isPresent(), "skipped: no chromium, chromium-browser or google-chrome on the path");
        Sayings.dispute("Norland", "is willing to negotiate", articles, ledger, transaction);

        List<String> asked;
        try (Chromium page = Chromium.start(browser.get(), temporary)) {
            page.open("http://127.0.0.1:" + port + "/graphiql");
            page.until("document.querySelectorAll('.graphiql-tab-button').length === " + queries().count());
            for (int tab = 1; tab <= queries().count(); tab++) {
                runs(page, tab);
            }
            completes(page);
            follows(page);
            assertThat(page.complaints()).isEmpty();
            asked = page.asked();
        }
        assertThat(asked).anyMatch(url -> url.endsWith("/graphql"))
                .allMatch(url -> url.startsWith("http://127.0.0.1:" + port + "/")
                        || url.startsWith("ws://127.0.0.1:" + port + "/") || url.startsWith("data:"));
        assertThat(ASKED_BY_PAGE.matcher(Files.readString(temporary.resolve("net.json"))).results()
                .map(url -> url.group(1)))
                .anySatisfy(url -> assertThat(url).endsWith("/graphql"))
                .allSatisfy(url -> assertThat(url).containsPattern("^(http|ws)://127.0.0.1:" + port + "/"));
    }

    /** Half of them by the button, half of them by the keys. */
    private static void runs(Chromium page, int tab) throws Exception {
        page.click(".graphiql-tab:nth-child(" + tab + ") .graphiql-tab-button");
        page.until("document.querySelector('.graphiql-tab:nth-child(" + tab + ")').className.includes('active')");
        String name = page.value("document.querySelector('.graphiql-tab:nth-child(" + tab + ")').innerText").asString()
                .strip();
        page.until(EDITED + ".operationName === '" + name + "'");
        if (tab % 2 == 1) {
            page.click(".graphiql-execute-button");
        } else {
            page.click(".graphiql-query-editor .CodeMirror-lines");
            page.pressCtrlEnter();
        }
        page.until(ANSWER + ".length > 2");
        JsonNode answer = JsonMapper.shared().readTree(page.value(ANSWER).asString());
        page.picture(TARGET.resolve("graphiql-" + name + ".png"));

        assertThat(answer.has("errors")).as("%s: %s", name, answer).isFalse();
        assertThat(answer.path("data").propertyStream().toList()).as(name).isNotEmpty()
                .allSatisfy(field -> assertThat(field.getValue().findPath("totalCount").asInt(1)).as(field.getKey())
                        .isPositive());
    }

    private static void completes(Chromium page) throws Exception {
        page.click(".graphiql-tab-add");
        page.until("document.querySelector('.graphiql-tab:last-of-type').className.includes('active')");
        page.click(".graphiql-query-editor .CodeMirror-lines");
        page.type("{ contrad");
        page.until(
                "[...document.querySelectorAll('.CodeMirror-hints li')].some(li => li.innerText.includes('contradictions'))");
        page.picture(TARGET.resolve("graphiql-completion.png"));
    }

    private void follows(Chromium page) throws Exception {
        String last = ExecutionGraphQlServiceTester.create(service)
                .document("{ findings(first: 1) { edges { node { cursor } } } }").execute()
                .path("findings.edges[0].node.cursor").entity(String.class).get();
        page.click(".graphiql-tab-add");
        page.until("document.querySelector('.graphiql-tab:nth-child(" + (queries().count() + 2)
                + ")').className.includes('active')");
        page.value(EDITED + ".setValue('subscription { findings(after: \"" + last
                + "\") { sides { claim { text } } } }')");
        page.until(EDITED + ".documentAST?.definitions[0].operation === 'subscription'");
        page.click(".graphiql-execute-button");
        Sayings.dispute("Sudland", "opens its harbours", articles, ledger, transaction);
        page.until(ANSWER + ".includes('Sudland opens its harbours.')");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(), BodyHandlers.ofString());
    }
}
