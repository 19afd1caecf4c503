package io.counterclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** What the README shows can be done as it shows it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "counterclaim.samples=true")
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
class ReadmeIT {
    @Autowired
    ExecutionGraphQlService service;

    static List<String> queries() throws Exception {
        return queriesIn(readme());
    }

    static List<String> cookbook() throws Exception {
        return recipes(false);
    }

    static List<String> subscriptions() throws Exception {
        return recipes(true);
    }

    private static List<String> recipes(boolean listening) throws Exception {
        return queriesIn(Files.readString(Path.of("src/docs/api.md"))).stream()
                .filter(query -> query.startsWith("subscription") == listening).toList();
    }

    private static List<String> queriesIn(String page) {
        return Pattern.compile("(?s)```graphql\n(.*?)```").matcher(page).results().map(m -> m.group(1)).toList();
    }

    private static String readme() throws Exception {
        return Files.readString(Path.of("README.md"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void queryAnswersOverTheSamples(String query) {
        var answer = ExecutionGraphQlServiceTester.create(service).document(query).execute();
        answer.errors().verify();
        answer.path("$..edges[0].node").entityList(Object.class).satisfies(nodes -> assertThat(nodes).isNotEmpty());
    }

    /** The mutations name what is not there, so that the page can be tried without harm. */
    @ParameterizedTest
    @MethodSource("cookbook")
    void recipeAnswersOverTheSamples(String query) {
        var answer = ExecutionGraphQlServiceTester.create(service).document(query).execute();
        answer.errors().verify();
        assertThat(answer.path("$").entity(Map.class).get().values()).anySatisfy(found -> assertThat(switch (found) {
            case Map<?, ?> page when page.containsKey("edges") -> (Collection<?>) page.get("edges");
            case Map<?, ?> result -> result.values();
            case Collection<?> list -> list;
            default -> List.of();
        }).isNotEmpty());
    }

    /** That what is delivered is right is told elsewhere; here nothing happens. */
    @ParameterizedTest
    @MethodSource("subscriptions")
    void subscriptionBegins(String query) {
        assertThat(ExecutionGraphQlServiceTester.create(service).document(query).executeSubscription().toFlux()
                .take(Duration.ofMillis(500)).collectList().block()).isNotNull();
    }

    @Test
    void eighteenQueriesAndFourMutationsAreInTheCookbook() throws Exception {
        assertThat(cookbook()).hasSize(22).filteredOn(query -> query.startsWith("mutation")).hasSize(4);
        assertThat(subscriptions()).hasSize(2);
    }

    @Test
    void threeQueriesAreShown() throws Exception {
        assertThat(queries()).hasSize(3);
    }

    @Test
    void everySettingShownIsOne() throws Exception {
        Stream<String> shown = Pattern.compile("`counterclaim\\.([a-z.-]+)`").matcher(readme()).results()
                .map((MatchResult m) -> m.group(1).replaceAll(".*\\.", ""));
        String settings = Stream.of(Path.of("src/main/java")).flatMap(root -> io.counterclaim.testing.SourceRules
                .files(root, "Settings.java").values().stream()).reduce("", String::concat);
        assertThat(shown).isNotEmpty().allSatisfy(name -> assertThat(settings).contains(camel(name)));
    }

    private static String camel(String kebab) {
        return Pattern.compile("-(.)").matcher(kebab).replaceAll(m -> m.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
