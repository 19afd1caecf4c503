package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.Articles;
import io.counterclaim.claim.Ledger;
import io.counterclaim.testing.Sayings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.client.WebSocketGraphQlClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.reactive.socket.client.StandardWebSocketClient;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/** What happens is told over WebSockets and server-sent events, and goes on after a cut. Shares the application of {@link JavaClientIT}. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubscriptionsIT {
    private static final String EVENTS = """
            subscription($after: String) { findingEvents(after: $after, filter: {check: "disputed"}) { cursor kind
              finding { id sides { claim { text } } } } }""";
    private static final String FINDINGS = """
            subscription($after: String) { findings(after: $after, filter: {check: "disputed"}) { id cursor status } }""";
    private static final String SUBMIT = """
            mutation($input: SubmitArticlesInput!) { submitArticles(input: $input) { ... on IntakeJob { id } } }""";
    private static final String PROGRESS = """
            subscription($job: ID!, $after: String) { intakeProgress(job: $job, after: $after) { cursor finished
              entry { place result { __typename } } job { state total } } }""";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(15);
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    @Autowired
    Articles articles;
    @Autowired
    Ledger ledger;
    @Autowired
    TransactionTemplate transaction;
    @LocalServerPort
    int port;
    private WebSocketGraphQlClient client;

    record Change(String cursor, String kind, Found finding) {}

    record Found(String id, List<Side> sides) {}

    record Side(Said claim) {}

    record Said(String text) {}

    record Progress(String cursor, int finished, Entry entry, Job job) {}

    record Entry(int place, Map<String, String> result) {}

    record Job(String state, int total) {}

    @BeforeAll
    void connect() {
        client = client();
    }

    private WebSocketGraphQlClient client() {
        return WebSocketGraphQlClient.builder("ws://127.0.0.1:" + port + "/graphql", new StandardWebSocketClient())
                .build();
    }

    @Test
    void whoIsCutOffGoesOnWhereHeWas() {
        var before = listen(client, EVENTS, Map.of(), "findingEvents", Change.class);
        dispute("Norland");
        Change first = before.next();
        assertThat(first.kind()).isEqualTo("OPENED");
        assertThat(first.finding().sides().getFirst().claim().text()).isEqualTo("Norland opens its harbours.");
        before.cut();

        dispute("Sudland");
        dispute("Westland");
        var after = listen(client(), EVENTS, Map.of("after", first.cursor()), "findingEvents", Change.class);
        assertThat(List.of(after.next(), after.next()))
                .extracting(change -> change.finding().sides().getFirst().claim().text())
                .containsExactly("Sudland opens its harbours.", "Westland opens its harbours.");
        after.cut();
    }

    @Test
    void findingTellsWhereToGoOn() {
        var listening = listen(client, FINDINGS, Map.of(), "findings", Map.class);
        dispute("Eastland");
        Map<?, ?> first = listening.next();
        dispute("Midland");
        Map<?, ?> second = listening.next();
        listening.cut();

        var again = listen(client, FINDINGS, Map.of("after", String.valueOf(first.get("cursor"))), "findings",
                Map.class);
        assertThat(again.next()).isEqualTo(second);
        again.cut();
    }

    @Test
    void jobTellsOfEachArticleUntilItIsDone() {
        String job = submit("Ann", "Bob", "Cal", "Dan");

        List<Progress> told = progress(job, null);

        assertThat(told.getLast().job()).isEqualTo(new Job("DONE", 4));
        assertThat(told.getLast().finished()).isEqualTo(4);
        var entries = told.stream().filter(progress -> progress.entry() != null).toList();
        assertThat(entries).extracting(Progress::finished).isEqualTo(
                IntStream.rangeClosed(told.getFirst().finished() + 1, 4).boxed().toList());
        assertThat(entries).extracting(progress -> progress.entry().place()).doesNotHaveDuplicates();
        assertThat(progress(job, told.getFirst().cursor())).extracting(Progress::finished)
                .isEqualTo(entries.stream().map(Progress::finished).toList());
        assertThat(progress(job, told.getLast().cursor())).isEmpty();
    }

    @Test
    void jobThatIsCancelledTellsOfEachArticleAndEnds() {
        String job = submit(IntStream.range(0, 30).mapToObj(n -> "Kim" + n).toArray(String[]::new));
        client.document("mutation($job: ID!) { cancelIntakeJob(input: {job: $job, by: \"Desk\", reason: \"no\"}) {"
                + " __typename } }").variable("job", job).execute().block(PATIENCE);

        List<Progress> told = progress(job, StreamCursor.of(job, 0));

        assertThat(told).extracting(Progress::finished)
                .isEqualTo(IntStream.rangeClosed(1, 30).boxed().toList());
        assertThat(told).extracting(progress -> progress.entry().result().get("__typename"))
                .containsOnly("SubmittedArticle", "CancelledArticle").contains("CancelledArticle");
        assertThat(told.getLast().job()).isEqualTo(new Job("DONE", 30));
    }

    @Test
    void serverSentEventsTellTheSame() throws Exception {
        String job = submit("Eve");
        progress(job, null);

        String told = sse(PROGRESS, Map.of("job", job));

        assertThat(told).contains("event:next", "\"state\":\"DONE\"", "event:complete");
    }

    @Test
    void serverSentEventsBeginBeforeThereIsAnythingToTell() throws Exception {
        var quiet = "subscription { findings(filter: {check: \"none\"}) { id } }";
        var answer = http.sendAsync(request(quiet, Map.of(), "text/event-stream"), BodyHandlers.ofInputStream());

        var begun = answer.get(KEEP_ALIVE.toSeconds() - 5, TimeUnit.SECONDS);
        assertThat(begun.statusCode()).isEqualTo(200);
        assertThat(begun.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        begun.body().close();
    }

    @Test
    void whatCannotBeListenedToSaysWhy() throws Exception {
        record Wrong(String document, Map<String, Object> variables, String code) {}
        String deep = "{ claim { appearances(first: 100) { edges { node ".repeat(3) + "{ id }" + " } } } }".repeat(3);
        for (var wrong : List.of(new Wrong(PROGRESS, Map.of("job", "job:none"), "NOT_FOUND"),
                new Wrong(EVENTS, Map.of("after", "nonsense"), "INVALID_INPUT"),
                new Wrong(EVENTS, Map.of("after", StreamCursor.of("claims", 1)), "INVALID_INPUT"),
                new Wrong(EVENTS, Map.of("after", new Cursor("what becomes of findings", List.of("x")).encoded()),
                        "INVALID_INPUT"),
                new Wrong("subscription { findings { sides " + deep + " } }", Map.of(), "TOO_COMPLEX"),
                new Wrong("subscription { nothing }", Map.of(), "INVALID_INPUT"),
                new Wrong("{ claims(first: 101) { totalCount } }", Map.of(), "INVALID_INPUT"))) {
            assertThat(sse(wrong.document, wrong.variables)).as(wrong.document).contains("event:next",
                    "\"code\":\"" + wrong.code + "\"", "event:complete").doesNotContain("Exception", "io.counterclaim");
            var socket = socket();
            socket.init();
            socket.subscribe("1", wrong.document, wrong.variables);
            assertThat(socket.next()).as(wrong.document).contains("\"code\":\"" + wrong.code + "\"")
                    .doesNotContain("Exception", "io.counterclaim");
            socket.close();
        }
        assertThat(progress(submit("Fay"), null)).isNotEmpty();
    }

    @Test
    void subscriptionOverPlainHttpIsRefused() throws Exception {
        assertThat(post(EVENTS, Map.of(), "application/json")).contains("\"code\":\"INVALID_INPUT\"", "WebSocket");
    }

    @Test
    void garbageClosesItsConnectionAndNoOther() throws Exception {
        for (String frame : List.of("", "{", "null", "[]", "\"x\"", "{\"type\":1}", "{\"type\":\"x\"}", "\u0000",
                "{\"type\":\"subscribe\"}", "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":[]}",
                "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":1}}", "x".repeat(3_000_000))) {
            for (boolean inited : List.of(true, false)) {
                var socket = socket();
                if (inited) {
                    socket.init();
                }
                socket.send(frame);
                String told = socket.next();
                assertThat(told).as(frame.substring(0, Math.min(60, frame.length())))
                        .matches("closed (4400 Invalid message|4401 .*|1009 .*|: the connection broke)");
                socket.close();
            }
        }
        assertThat(progress(submit("Gil"), null)).isNotEmpty();
    }

    @Test
    void pageOfAnotherSiteMayNotOpenASocket() {
        assertThat(handshake("http://evil.example")).isEqualTo(403);
        assertThat(handshake("null")).isEqualTo(403);
        assertThat(handshake("http://127.0.0.1:" + (port + 1))).isEqualTo(403);
        assertThat(handshake("http://127.0.0.1:" + port)).isEqualTo(101);
    }

    @Test
    void fiftySubscriptionsAreEnoughForOneConnection() throws Exception {
        var socket = socket();
        socket.init();
        for (int i = 0; i <= 50; i++) {
            socket.subscribe("s" + i, EVENTS, Map.of());
        }
        assertThat(socket.next()).contains("\"type\":\"error\"", "UNAVAILABLE", "50");
        socket.close();
    }

    @Test
    void thousandConnectionsHurtNobody() throws Exception {
        var sockets = new ArrayList<CompletableFuture<WebSocket>>();
        for (int i = 0; i < 1000; i++) {
            sockets.add(open(new Frames(), null));
            sockets.getLast().handle((socket, e) -> socket).join();
        }
        assertThat(sockets).allSatisfy(socket -> assertThat(socket).isCompleted());
        assertThat(progress(submit("Hal"), null)).isNotEmpty();
        sockets.forEach(socket -> socket.join().abort());
    }

    private void dispute(String state) {
        Sayings.dispute(state, "opens its harbours", articles, ledger, transaction);
    }

    private String submit(String... speakers) {
        var texts = java.util.stream.Stream.of(speakers)
                .map(name -> Map.of("text", name + " Reed said that Haiti is a member of the African Union.")).toList();
        return String.valueOf(client.document(SUBMIT).variable("input", Map.of("articles", texts))
                .retrieve("submitArticles.id").toEntity(String.class).block(PATIENCE));
    }

    private List<Progress> progress(String job, String after) {
        var request = client.document(PROGRESS).variable("job", job);
        return (after == null ? request : request.variable("after", after)).retrieveSubscription("intakeProgress")
                .toEntity(Progress.class).collectList().block(PATIENCE);
    }

    private static <T> Listening<T> listen(WebSocketGraphQlClient client, String document,
            Map<String, Object> variables, String path, Class<T> type) {
        Flux<T> told = client.document(document).variables(variables).retrieveSubscription(path).toEntity(type);
        var listening = new Listening<T>(told);
        if (variables.isEmpty()) {
            listening.hasBegun();
        }
        return listening;
    }

    /** What a subscriber was told. */
    private static final class Listening<T> {
        private final LinkedBlockingQueue<T> told = new LinkedBlockingQueue<>();
        private final reactor.core.Disposable subscription;

        Listening(Flux<T> events) {
            subscription = events.subscribe(told::add);
        }

        /** Where no cursor is given, the server takes the place when it is asked, which nothing tells the client. */
        void hasBegun() {
            try {
                Thread.sleep(2000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        T next() {
            try {
                T next = told.poll(2, TimeUnit.MINUTES);
                assertThat(next).as("nothing was told").isNotNull();
                return next;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        void cut() {
            subscription.dispose();
        }
    }

    private String sse(String document, Map<String, Object> variables) throws Exception {
        return post(document, variables, "text/event-stream");
    }

    private String post(String document, Map<String, Object> variables, String accept) throws Exception {
        var answer = http.send(request(document, variables, accept), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpRequest request(String document, Map<String, Object> variables, String accept) {
        byte[] body = JsonMapper.shared().writeValueAsBytes(Map.of("query", document, "variables", variables));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json").header("Accept", accept).timeout(PATIENCE)
                .POST(BodyPublishers.ofByteArray(body)).build();
    }

    private CompletableFuture<WebSocket> open(Frames frames, String origin) {
        var builder = http.newWebSocketBuilder().subprotocols("graphql-transport-ws").connectTimeout(PATIENCE);
        if (origin != null) {
            builder.header("Origin", origin);
        }
        return builder.buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), frames);
    }

    private int handshake(String origin) {
        try {
            open(new Frames(), origin).join().abort();
            return 101;
        } catch (CompletionException e) {
            return e.getCause() instanceof WebSocketHandshakeException refused ? refused.getResponse().statusCode() : 0;
        }
    }

    private Socket socket() {
        var frames = new Frames();
        return new Socket(open(frames, null).join(), frames);
    }

    private record Socket(WebSocket socket, Frames frames) {
        void init() throws Exception {
            send("{\"type\":\"connection_init\"}");
            assertThat(next()).contains("connection_ack");
        }

        void subscribe(String id, String document, Map<String, Object> variables) {
            send(JsonMapper.shared().writeValueAsString(Map.of("id", id, "type", "subscribe", "payload",
                    Map.of("query", document, "variables", variables))));
        }

        void send(String frame) {
            socket.sendText(frame, true).handle((sent, e) -> sent).join();
        }

        /** What is said next; "closed" and why when the connection is closed. */
        String next() throws InterruptedException {
            String next = frames.told.poll(1, TimeUnit.MINUTES);
            assertThat(next).as("nothing was told").isNotNull();
            return next;
        }

        void close() {
            socket.abort();
        }
    }

    private static final class Frames implements WebSocket.Listener {
        private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                told.add(part.toString());
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            told.add("closed " + status + " " + reason);
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            told.add("closed : the connection broke");
        }
    }
}
