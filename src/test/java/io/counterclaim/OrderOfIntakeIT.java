package io.counterclaim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.counterclaim.article.ArticleFiles;
import io.counterclaim.article.IncomingArticle;
import io.counterclaim.consistency.Consistency;
import io.counterclaim.intake.Intake;
import io.counterclaim.intake.IntakeOutcome.Taken;
import io.counterclaim.testing.GeneratedArticles;
import io.counterclaim.testing.GraphDump;
import io.counterclaim.testing.HeardOnce;
import io.counterclaim.testing.RealArticles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The same articles in any order, one by one or in one batch, by one process or two at once, end in the same graph; and
 * checking everything anew changes nothing of it.
 */
@ApplicationTest
@Import(HeardOnce.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderOfIntakeIT {
    @Autowired
    Neo4jClient neo4j;

    @Autowired
    Intake intake;

    @Autowired
    Consistency consistency;

    @Autowired
    ArticleFiles files;

    @Autowired
    TransactionTemplate transaction;

    ConfigurableApplicationContext other;

    @BeforeAll
    void startAnotherProcess(@Autowired Driver driver, @Autowired Neo4jConnectionDetails graph) {
        try (var session = driver.session(SessionConfig.forDatabase("system"))) {
            session.run("CREATE OR REPLACE USER other SET PASSWORD 'only-for-tests' CHANGE NOT REQUIRED").consume();
        }
        other = new SpringApplicationBuilder(CounterclaimApplication.class, HeardOnce.class)
                .web(WebApplicationType.NONE).run("--counterclaim.graph.uri=" + graph.getUri(),
                        "--counterclaim.graph.username=other", "--counterclaim.graph.password=only-for-tests");
    }

    @AfterAll
    void stopIt() {
        other.close();
    }

    /** A way of taking articles in. */
    private record Way(String name, Consumer<List<IncomingArticle>> takeIn) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void generatedArticlesEndInTheSameGraph(long seed) {
        allWaysLeadToTheSame(GeneratedArticles.of(seed, 9), seed);
    }

    @Test
    void realArticlesEndInTheSameGraph() {
        List<IncomingArticle> real = RealArticles.files().stream().map(files::read).toList();
        allWaysLeadToTheSame(real, 5);
    }

    /** What another process has read, it writes before this one reads: nothing it finds is taken back on older grounds. */
    @Test
    void runOfTheChecksWaitsForTheTurnOfAnotherProcess() throws Exception {
        intake.submit(GeneratedArticles.of(6, 1).getFirst());
        String take = Files.readString(Path.of("cypher/queries/consistency/take-turn.cypher"));
        try (var threads = Executors.newSingleThreadExecutor();
                var session = other.getBean(Driver.class).session();
                var turn = session.beginTransaction()) {
            turn.run(take, Map.of("name", "checks", "now", ZonedDateTime.now(ZoneOffset.UTC))).consume();
            var run = threads.submit(() -> consistency.checkAll((claims, of) -> {}));
            assertThatThrownBy(() -> run.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            // as when that process dies
            turn.close();
            assertThat(run.get(1, TimeUnit.MINUTES).claims()).isPositive();
        }
    }

    private void allWaysLeadToTheSame(List<IncomingArticle> articles, long seed) {
        var random = new Random(seed);
        List<String> expected = after(oneByOne(), articles);
        assertThat(expected).as("findings").anyMatch(line -> line.startsWith("finding:"));
        consistency.checkAll((claims, of) -> {});
        assertThat(GraphDump.difference(expected, dump())).as("checking all anew").isEmpty();
        for (Way way : List.of(oneByOne(), oneByOne(), inOneBatch(), unchecked(), byTwoProcesses())) {
            List<IncomingArticle> shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, random);
            List<String> difference = GraphDump.difference(expected, after(way, shuffled));
            assertThat(difference.isEmpty() ? difference : shrunk(way, shuffled, articles, difference))
                    .as(way.name).isEmpty();
        }
    }

    private List<String> after(Way way, List<IncomingArticle> articles) {
        GraphDump.empty(neo4j);
        way.takeIn.accept(articles);
        return dump();
    }

    private List<String> dump() {
        return GraphDump.of(neo4j);
    }

    /** Leaves articles out as long as the rest still differs. Answers the difference, and the articles it takes. */
    private List<String> shrunk(Way way, List<IncomingArticle> shuffled, List<IncomingArticle> inOrder,
            List<String> difference) {
        List<IncomingArticle> left = shuffled;
        List<String> smallest = difference;
        for (IncomingArticle article : shuffled) {
            List<IncomingArticle> fewer = left.stream().filter(a -> a != article).toList();
            List<String> expected = after(oneByOne(), inOrder.stream().filter(fewer::contains).toList());
            List<String> differs = GraphDump.difference(expected, after(way, fewer));
            if (!differs.isEmpty()) {
                left = fewer;
                smallest = differs;
            }
        }
        var told = new ArrayList<>(left.stream().map(OrderOfIntakeIT::spelled).toList());
        told.addAll(smallest);
        return told;
    }

    private static String spelled(IncomingArticle article) {
        return "%n%s, %s: %s".formatted(article.name(), article.published(),
                article.name().startsWith("generated") ? article.text() : "");
    }

    private Way oneByOne() {
        return new Way("one by one", articles -> articles.forEach(this::submit));
    }

    private Way inOneBatch() {
        return new Way("in one batch", articles -> transaction
                .executeWithoutResult(status -> articles.forEach(this::submit)));
    }

    /** As after a process that ended between recording and checking. */
    private Way unchecked() {
        return new Way("checked at the end", articles -> {
            articles.forEach(this::submit);
            neo4j.query("MATCH (n) WHERE n:Finding OR n:FindingEvent OR n:FormerFinding DETACH DELETE n").run();
            neo4j.query("MATCH (c:Claim) SET c:Unchecked").run();
            consistency.checkUnchecked();
        });
    }

    private Way byTwoProcesses() {
        return new Way("by two processes", articles -> {
            var intakes = List.of(intake, intake, other.getBean(Intake.class), other.getBean(Intake.class));
            try (var threads = Executors.newFixedThreadPool(intakes.size())) {
                var outcomes = new ArrayList<Future<?>>();
                for (int i = 0; i < articles.size(); i++) {
                    IncomingArticle article = articles.get(i);
                    Intake by = intakes.get(i % intakes.size());
                    outcomes.add(threads.submit(() -> assertThat(by.submit(article)).isInstanceOf(Taken.class)));
                }
                for (var outcome : outcomes) {
                    outcome.get();
                }
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError("by two processes", e);
            }
        });
    }

    private void submit(IncomingArticle article) {
        assertThat(intake.submit(article)).isInstanceOf(Taken.class);
    }
}
