package io.counterclaim.graph;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Who asks at the same time is answered by one message, each with what is theirs. */
@Timeout(60)
class CoalescedReadsTests {
    private final List<Set<String>> messages = new CopyOnWriteArrayList<>();
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private final CoalescedReads<String, String> reads = new CoalescedReads<>(this::read);

    @AfterEach
    void end() {
        go.countDown();
        requests.close();
    }

    /** The first message is under way until it may go; "none" is not there, and no message with "bad" is answered. */
    private Map<String, String> read(String question, Collection<String> ids) {
        messages.add(Set.copyOf(ids));
        if (ids.contains("first")) {
            first.countDown();
            await(go);
        }
        if (ids.contains("bad")) {
            throw new IllegalArgumentException(question + " " + ids);
        }
        return ids.stream().filter(id -> !id.equals("none")).collect(toMap(Function.identity(), id -> question + id));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Future<Map<String, String>> ask(String question, String... ids) {
        return requests.submit((Callable<Map<String, String>>) () -> reads.of(question, List.of(ids)));
    }

    /** Has one request wait for the message of another, with those that come after it. */
    private List<Future<Map<String, String>>> behindTheFirst(String... ids) throws InterruptedException {
        var other = ask("q", "first");
        first.await();
        var waiting = new CopyOnWriteArrayList<Future<Map<String, String>>>();
        for (String id : ids) {
            waiting.add(ask("q", id.split(",")));
        }
        waiting.add(other);
        return waiting;
    }

    @Test
    void readsAtOnceForWhoAsksAloneInTheOrderAsked() {
        assertThat(reads.of("q", List.of("b", "none", "a"))).containsExactly(Map.entry("b", "qb"),
                Map.entry("a", "qa"));
        assertThat(reads.of("q", List.of())).isEmpty();
        assertThat(messages).containsExactly(Set.of("a", "b", "none"), Set.of());
    }

    @Test
    void givesEachWhatIsTheirs() throws Exception {
        var waiting = behindTheFirst("a,b", "b,none", "c");
        go.countDown();
        assertThat(waiting.get(0).get()).containsExactly(Map.entry("a", "qa"), Map.entry("b", "qb"));
        assertThat(waiting.get(1).get()).containsExactly(Map.entry("b", "qb"));
        assertThat(waiting.get(2).get()).containsExactly(Map.entry("c", "qc"));
        assertThat(waiting.get(3).get()).containsExactly(Map.entry("first", "qfirst"));
    }

    @Test
    void keepsOtherQuestionsApart() throws Exception {
        behindTheFirst();
        assertThat(ask("other", "a").get()).containsExactly(Map.entry("a", "othera"));
    }

    @Test
    void readThatTakesLongKeepsNobodyWaiting() throws Exception {
        var waiting = behindTheFirst("a");
        assertThat(waiting.getFirst().get()).containsExactly(Map.entry("a", "qa"));
        assertThat(waiting.getLast().isDone()).isFalse();
    }

    @Test
    void failureIsOfWhoAskedForIt() throws Exception {
        var waiting = behindTheFirst("a", "bad", "b");
        go.countDown();
        assertThat(waiting.get(0).get()).containsOnlyKeys("a");
        assertThat(waiting.get(2).get()).containsOnlyKeys("b");
        assertThatThrownBy(() -> waiting.get(1).get()).isInstanceOf(ExecutionException.class)
                .hasRootCauseExactlyInstanceOf(IllegalArgumentException.class).hasRootCauseMessage("q [bad]");
        assertThatThrownBy(() -> reads.of("q", List.of("bad"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(reads.of("q", List.of("a"))).containsOnlyKeys("a");
    }

    @Test
    void readsWithinTheTransactionOfWhoAsks() throws Exception {
        behindTheFirst();
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThat(reads.of("q", List.of("a"))).containsOnlyKeys("a");
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        assertThat(messages).containsExactly(Set.of("first"), Set.of("a"));
    }

    /** What was written before somebody asked is in the answer, however many ask. */
    @Test
    void answersNothingOfBeforeItWasAsked() throws Exception {
        var written = new AtomicInteger();
        var sent = new AtomicInteger();
        var seen = new CoalescedReads<String, Integer>((question, ids) -> {
            sent.incrementAndGet();
            int now = written.get();
            pause();
            return ids.stream().collect(toMap(Function.identity(), id -> now));
        });
        var asking = IntStream.range(0, 64).mapToObj(i -> requests.submit(() -> {
            var random = new Random(i);
            for (int times = 0; times < 50; times++) {
                int before = written.incrementAndGet();
                String id = String.valueOf(random.nextInt(200));
                assertThat(seen.of("q", List.of(id)).get(id)).isGreaterThanOrEqualTo(before);
            }
            return null;
        })).toList();
        for (var one : asking) {
            one.get();
        }
        assertThat(sent.get()).as("messages for 3200 requests").isLessThan(800);
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
