package io.counterclaim.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.IncomingArticle;
import io.counterclaim.consistency.CheckRun;
import io.counterclaim.consistency.Ripple;
import io.counterclaim.consistency.Ripples.Told;
import io.counterclaim.intake.IntakeOutcome.AlreadyThere;
import io.counterclaim.intake.IntakeOutcome.Cancelled;
import io.counterclaim.intake.IntakeQueue.InHand;
import io.counterclaim.intake.IntakeQueue.Queued;
import io.counterclaim.testing.AgainstServer;
import io.counterclaim.testing.ApplicationTest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Articles that are submitted together are each taken in once, whatever becomes of the others and of whoever takes them in. */
@AgainstServer
@ApplicationTest
class IntakeJobsIT {
    private static final String SUBMIT = """
            mutation($input: SubmitArticlesInput!) { submitArticles(input: $input) { __typename
              ... on IntakeJob { id state total done failed } ... on InvalidProblem { argument message }
              ... on IntakeFullProblem { waiting limit } } }""";
    private static final String JOB = """
            query($id: ID!) { intakeJob(id: $id) { state total done failed doneAt entries { totalCount edges { node { place name
              result { __typename ... on RefusedArticle { problem remedy }
                ... on SubmittedArticle { alreadyThere claims article { text } ripple { claims opened { id } } } } } } } }
              node(id: $id) { __typename id } intakeJobs(first: 1) { edges { node { id } } } }""";
    private static final String CANCEL = """
            mutation($input: CancelIntakeJobInput!) { cancelIntakeJob(input: $input) { __typename
              ... on IntakeJob { id state cancelled cancellation { by reason cancelledAt } }
              ... on InvalidProblem { argument } ... on NotFoundProblem { id } } }""";
    private static final String TEXT = "%s said that Haiti is a member of the African Union.";
    private static final IntakeSettings SHORT = new IntakeSettings(2, 5, Duration.ofSeconds(1), Duration.ofHours(1));
    @Autowired
    GraphQlTester graphql;
    @Autowired
    IntakeWorkers workers;
    @Autowired
    IntakeQueue queue;
    @Autowired
    IntakeJobs jobs;
    @Autowired
    Neo4jClient neo4j;

    @BeforeEach
    void emptyQueue() {
        neo4j.query("MATCH (n:IntakeJob|IntakeEntry|Turn) DETACH DELETE n").run();
    }

    @AfterEach
    void workAgain() {
        if (!workers.isRunning()) {
            workers.start();
        }
    }

    @Test
    void eachArticleIsTakenInOrRefusedWithItsReason() throws Exception {
        String id = submit(Map.of("articles", List.of(article("Ann"), Map.of("text", "Kenya\u0000left."),
                article("Ann"), Map.of("text", TEXT.formatted("Bob Brown"), "title", "Members"))))
                .path("submitArticles.id").entity(String.class).get();

        IntakeJob job = done(id);

        assertThat(job).extracting(IntakeJob::total, IntakeJob::done, IntakeJob::failed).containsExactly(4, 3, 1);
        assertThat(job.doneAt()).isNotNull();
        var answer = graphql.document(JOB).variable("id", id).execute();
        answer.path("intakeJob.state").entity(String.class).isEqualTo("DONE").path("node.__typename")
                .entity(String.class).isEqualTo("IntakeJob").path("intakeJobs.edges[0].node.id").entity(String.class)
                .isEqualTo(id).path("intakeJob.entries.totalCount").entity(Integer.class).isEqualTo(4)
                .path("intakeJob.entries.edges[*].node.result.__typename").entityList(String.class)
                .containsExactly("SubmittedArticle", "RefusedArticle", "SubmittedArticle", "SubmittedArticle")
                .path("intakeJob.entries.edges[1].node.result.problem").entity(String.class)
                .satisfies(problem -> assertThat(problem).contains("NUL"))
                .path("intakeJob.entries.edges[3].node.name").entity(String.class).isEqualTo("Members")
                .path("intakeJob.entries.edges[3].node.result.article.text").entity(String.class)
                .isEqualTo(TEXT.formatted("Bob Brown"));
        answer.path("intakeJob.entries.edges[3].node.result.ripple.claims").entity(Integer.class).isEqualTo(1);
        answer.path("intakeJob.entries.edges[?(@.node.result.alreadyThere == true)]").entityList(Object.class)
                .hasSize(1);
    }

    @Test
    void fieldThatCannotBeUsedIsNamedAndNothingIsBegun() {
        for (var wrong : List.of(List.of("articles[1].text", Map.of("text", " ")),
                List.of("articles[1].published", Map.of("text", "Kenya left.", "published", "last May")))) {
            submit(Map.of("articles", List.of(article("Cal"), wrong.get(1)))).path("submitArticles.argument")
                    .entity(String.class).isEqualTo(String.valueOf(wrong.get(0)));
        }
        submit(Map.of("articles", List.of())).path("submitArticles.argument").entity(String.class)
                .isEqualTo("articles");
        submit(Map.of("articles", IntStream.rangeClosed(0, 100).mapToObj(n -> article("N" + n)).toList()))
                .path("submitArticles.argument").entity(String.class).isEqualTo("articles");
        assertThat(count("IntakeJob")).isZero();
    }

    @Test
    void sameRequestSentAgainIsTheSameJob() {
        workers.stop();
        var input = Map.of("articles", List.of(article("Dan")), "idempotencyKey", "monday");
        String id = submit(input).path("submitArticles.id").entity(String.class).get();

        submit(input).path("submitArticles.id").entity(String.class).isEqualTo(id);
        submit(Map.of("articles", List.of(article("Eve")), "idempotencyKey", "monday")).errors()
                .satisfy(errors -> assertThat(errors).singleElement().extracting(ResponseError::getExtensions)
                        .asInstanceOf(InstanceOfAssertFactories.MAP).containsEntry("code", "CONFLICT"));
        assertThat(count("IntakeEntry")).isOne();
    }

    @Test
    void whatWaitsOfACancelledJobSaysWhoEndedItAndWhyAndWhatWasTakenInStays() {
        workers.stop();
        IntakeQueue process = process(SHORT);
        String id = ((Queued) process.submit(incoming(4), null)).job();
        List<InHand> inHand = process.claim(2);
        process.finish(inHand.getFirst().id(), there("article:kept"));

        cancel(id, Map.of()).path("cancelIntakeJob.state").entity(String.class).isEqualTo("RUNNING")
                .path("cancelIntakeJob.cancelled").entity(Integer.class).isEqualTo(2)
                .path("cancelIntakeJob.cancellation.by").entity(String.class).isEqualTo("Desk");
        assertThat(process.claim(5)).isEmpty();
        process.finish(inHand.getLast().id(), there("article:late"));

        var progress = jobs.progress(id, 0, 9).orElseThrow();
        assertThat(progress.job()).extracting(IntakeJob::state, IntakeJob::total, IntakeJob::done, IntakeJob::cancelled)
                .containsExactly(IntakeJob.State.DONE, 4, 2, 2);
        assertThat(progress.job().doneAt()).isNotNull();
        assertThat(progress.done()).extracting(IntakeEntry::number).containsExactly(1, 2, 3, 4);
        assertThat(progress.done()).extracting(entry -> entry.told() == null ? null : entry.told().outcome())
                .containsExactly(new AlreadyThere("text 0", "article:kept"),
                        new Cancelled("text 2", "Desk", "the wrong folder"),
                        new Cancelled("text 3", "Desk", "the wrong folder"),
                        new AlreadyThere("text 1", "article:late"));
        cancel(id, Map.of("by", "Night desk")).path("cancelIntakeJob.cancellation.by").entity(String.class)
                .isEqualTo("Desk");
    }

    @Test
    void whatADeadProcessHadInHandOfACancelledJobIsNotBegunAgain() throws Exception {
        workers.stop();
        IntakeQueue dead = process(SHORT);
        String id = ((Queued) dead.submit(incoming(1), null)).job();
        dead.claim(1);
        cancel(id, Map.of()).path("cancelIntakeJob.cancelled").entity(Integer.class).isEqualTo(0);
        Thread.sleep(1100);

        workers.start();

        IntakeJob job = done(id);
        assertThat(job).extracting(IntakeJob::done, IntakeJob::failed, IntakeJob::cancelled).containsExactly(0, 0, 1);
        graphql.document("query($id: ID!) { intakeJob(id: $id) { entries { edges { node { result {"
                + " ... on CancelledArticle { by reason } } } } } } }").variable("id", id).execute()
                .path("intakeJob.entries.edges[0].node.result.reason").entity(String.class)
                .isEqualTo("the wrong folder");
    }

    @Test
    void jobThatCannotBeCancelledSaysWhy() {
        cancel("job:none", Map.of()).path("cancelIntakeJob.id").entity(String.class).isEqualTo("job:none");
        cancel("job:none", Map.of("reason", " ")).path("cancelIntakeJob.argument").entity(String.class)
                .isEqualTo("reason");
        cancel("job:none", Map.of("by", "x".repeat(201))).path("cancelIntakeJob.argument").entity(String.class)
                .isEqualTo("by");
    }

    @Test
    void cancellingAgainUnderTheSameKeyAnswersTheSame() {
        workers.stop();
        String id = ((Queued) process(SHORT).submit(incoming(1), null)).job();
        for (int i = 0; i < 2; i++) {
            cancel(id, Map.of("idempotencyKey", "stop it " + id)).path("cancelIntakeJob.state").entity(String.class)
                    .isEqualTo("DONE").path("cancelIntakeJob.cancellation.reason").entity(String.class)
                    .isEqualTo("the wrong folder");
        }
    }

    private GraphQlTester.Response cancel(String job, Map<String, Object> more) {
        var input = new HashMap<String, Object>(Map.of("job", job, "by", "Desk", "reason", "the wrong folder"));
        input.putAll(more);
        return graphql.document(CANCEL).variable("input", input).execute();
    }

    @Test
    void moreThanMayWaitIsRefusedWhole() {
        workers.stop();
        IntakeQueue small = process(SHORT);
        small.submit(incoming(3), null);

        assertThat(small.submit(incoming(3), null)).isEqualTo(new IntakeQueue.Full(3, 5));
        assertThat(small.submit(incoming(2), null)).isInstanceOf(Queued.class);
        assertThat(count("IntakeEntry")).isEqualTo(5);
    }

    @Test
    void whatADeadProcessHadInHandIsTakenUpOnceItsLeaseHasRunOut() throws Exception {
        workers.stop();
        IntakeQueue dead = process(SHORT);
        IntakeQueue next = process(SHORT);
        dead.submit(incoming(2), null);
        List<InHand> lost = dead.claim(5);
        assertThat(lost).hasSize(2).allSatisfy(entry -> assertThat(entry.tries()).isOne());
        assertThat(next.claim(5)).isEmpty();

        Thread.sleep(1100);
        List<InHand> taken = next.claim(5);
        assertThat(taken).extracting(InHand::id).isEqualTo(lost.stream().map(InHand::id).toList());
        assertThat(taken).allSatisfy(entry -> assertThat(entry.tries()).isEqualTo(2));

        String first = taken.getFirst().id();
        dead.finish(first, there("article:lost"));
        assertThat(jobs.progress(jobOf(first), 0, 9).orElseThrow().done()).isEmpty();
        next.finish(first, there("article:kept"));
        next.finish(first, there("article:twice"));
        assertThat(jobs.progress(jobOf(first), 0, 9).orElseThrow().done()).singleElement()
                .satisfies(entry -> assertThat(entry.told()).isNotNull()
                        .returns(new AlreadyThere(entry.name(), "article:kept"), Told::outcome));
    }

    @Test
    void articlesOfAJobAreTakenInTheOrderInWhichTheyWereSubmittedHoweverTheyLieInTheGraph() {
        workers.stop();
        IntakeQueue process = process(SHORT);
        process.submit(incoming(4), null);
        assertThat(process.claim(2)).extracting(entry -> entry.article().name()).containsExactly("text 0", "text 1");

        emptyQueue();
        process.submit(incoming(4), null);
        neo4j.query("MATCH (e:IntakeEntry) SET e.place = 3 - e.place").run();
        assertThat(process.claim(2)).extracting(entry -> entry.article().name()).containsExactly("text 3", "text 2");
    }

    @Test
    void lookingWhereNothingWaitsChangesNothing() {
        workers.stop();
        IntakeQueue process = process(SHORT);
        process.submit(incoming(1), null);
        process.claim(1);
        long changes = jobs.changes();

        assertThat(process.claim(1)).isEmpty();

        assertThat(jobs.changes()).isEqualTo(changes);
    }

    @Test
    void leaseThatIsRenewedDoesNotRunOut() throws Exception {
        workers.stop();
        IntakeQueue slow = process(SHORT);
        slow.submit(incoming(1), null);
        List<String> ids = slow.claim(5).stream().map(InHand::id).toList();
        for (int i = 0; i < 3; i++) {
            Thread.sleep(500);
            slow.renew(ids);
        }
        assertThat(process(SHORT).claim(5)).isEmpty();

        slow.release(ids);
        assertThat(process(SHORT).claim(5)).hasSize(1);
    }

    @Test
    void noTwoProcessesGetTheSameArticle() throws Exception {
        workers.stop();
        var patient = new IntakeSettings(2, 100, Duration.ofMinutes(10), Duration.ofHours(1));
        process(patient).submit(incoming(60), null);
        var claims = Stream.generate(() -> process(patient)).limit(6)
                .<Callable<List<String>>>map(process -> () -> all(process)).toList();
        var taken = new ArrayList<String>();
        try (var processes = Executors.newFixedThreadPool(6)) {
            for (var claimed : processes.invokeAll(claims)) {
                taken.addAll(claimed.get());
            }
        }
        assertThat(taken).hasSize(60).doesNotHaveDuplicates();
    }

    private static List<String> all(IntakeQueue process) {
        var ids = new ArrayList<String>();
        for (var claimed = process.claim(3); !claimed.isEmpty(); claimed = process.claim(3)) {
            claimed.forEach(entry -> ids.add(entry.id()));
            process.renew(ids);
        }
        return ids;
    }

    private GraphQlTester.Response submit(Map<String, Object> input) {
        return graphql.document(SUBMIT).variable("input", input).execute();
    }

    private IntakeQueue process(IntakeSettings settings) {
        return new IntakeQueue(neo4j, settings, Clock.systemUTC());
    }

    private IntakeJob done(String id) throws InterruptedException {
        for (int waited = 0; waited < 600; waited++) {
            IntakeJob job = jobs.byIds(List.of(id)).get(id);
            if (job != null && job.state() == IntakeJob.State.DONE) {
                return job;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(id + " is not done: " + jobs.byIds(List.of(id)));
    }

    private static Told<IntakeOutcome> there(String article) {
        return new Told<>(new AlreadyThere("x", article),
                new Ripple(new CheckRun(0, 0, 0, 0, List.of(), Map.of())));
    }

    private static String jobOf(String entry) {
        return entry.substring(0, entry.indexOf('/'));
    }

    private long count(String label) {
        return neo4j.query("MATCH (n) WHERE $label IN labels(n) RETURN count(n)").bind(label).to("label")
                .fetchAs(Long.class).one().orElseThrow();
    }

    private static Map<String, Object> article(String speaker) {
        return Map.of("text", TEXT.formatted(speaker + " Smith"));
    }

    private static List<IncomingArticle> incoming(int count) {
        return IntStream.range(0, count).mapToObj(n -> new IncomingArticle("text " + n, "Kenya left. " + n, null,
                null, null, List.of(), null)).toList();
    }
}
