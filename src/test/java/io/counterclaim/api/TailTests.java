package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.counterclaim.api.Tail.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import org.reactivestreams.Subscription;

class TailTests {
    private static final int PAGE = 50;
    private static final Duration SOON = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private final AtomicLong length = new AtomicLong();
    private final AtomicLong readUpTo = new AtomicLong();
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();

    /** The list holds 1, 2, 3 … up to its length. */
    private Flux<Long> numbers(Tail tail, long after) {
        var place = new AtomicLong(after);
        return tail.follow(() -> {
            reads.incrementAndGet();
            long from = place.get();
            long to = Math.min(length.get(), from + PAGE);
            place.set(Math.max(from, to));
            readUpTo.accumulateAndGet(to, Math::max);
            return new Page<>(LongStream.rangeClosed(from + 1, to).boxed().toList(), place.get(), to - from == PAGE,
                    false);
        });
    }

    private Tail tail() {
        return Tail.of(() -> {
            looks.incrementAndGet();
            return length.get();
        }, SOON);
    }

    @Test
    void whatComesIsToldOnceAndInOrder() {
        var growing = Thread.ofVirtual().start(() -> IntStream.range(0, 500).forEach(i -> {
            length.addAndGet(i % 7);
            Thread.yield();
        }));
        List<Long> told = numbers(tail(), 0).take(1000).collectList().block(PATIENCE);

        assertThat(told).isEqualTo(LongStream.rangeClosed(1, 1000).boxed().toList());
        assertThat(growing).isNotNull();
    }

    @Test
    void slowSubscriberGetsAllTenThousandAndKeepsNoMoreThanTwoPages() throws Exception {
        var slow = new OneAtATime();
        numbers(tail(), 0).subscribe(slow);
        Thread.ofVirtual().start(() -> IntStream.range(0, 10_000).forEach(i -> length.incrementAndGet()));

        var met = new ArrayList<Long>();
        long mostAhead = 0;
        for (int i = 0; i < 10_000; i++) {
            slow.request(1);
            met.add(slow.next());
            mostAhead = Math.max(mostAhead, readUpTo.get() - met.getLast());
        }

        assertThat(met).isEqualTo(LongStream.rangeClosed(1, 10_000).boxed().toList());
        assertThat(mostAhead).isLessThanOrEqualTo(2 * PAGE);
        slow.cancel();
    }

    @Test
    void whoGoesOnBehindHisPlaceMissesNothingAndMeetsNothingTwice() {
        length.set(120);
        Tail tail = tail();
        List<Long> before = numbers(tail, 0).take(70).collectList().block(PATIENCE);
        length.set(200);
        List<Long> after = numbers(tail, before.getLast()).take(130).collectList().block(PATIENCE);

        assertThat(after).first().isEqualTo(71L);
        assertThat(after).last().isEqualTo(200L);
    }

    @Test
    void oneLookServesAllAndNobodyLooksForNobody() throws Exception {
        length.set(1);
        Tail tail = Tail.of(() -> {
            looks.incrementAndGet();
            return length.get();
        }, Duration.ofMillis(50));
        var many = IntStream.range(0, 100).mapToObj(i -> numbers(tail, 0).subscribe()).toList();
        long began = System.nanoTime();
        while (looks.get() < 5) {
            Thread.sleep(10);
        }
        long ticks = (System.nanoTime() - began) / 50_000_000 + 2;
        assertThat(looks.get()).isLessThanOrEqualTo((int) ticks);
        assertThat(reads.get()).as("nothing came, so each read once").isEqualTo(100);

        many.forEach(reactor.core.Disposable::dispose);
        Thread.sleep(100);
        int then = looks.get();
        Thread.sleep(200);
        assertThat(looks.get()).isEqualTo(then);
    }

    @Test
    void lookThatFailsIsMadeAgain() {
        Tail tail = Tail.of(() -> {
            if (looks.incrementAndGet() % 2 == 1) {
                throw new IllegalStateException("away");
            }
            return length.incrementAndGet();
        }, SOON);
        assertThat(numbers(tail, 0).take(3).collectList().block(PATIENCE)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void readThatFailsEndsTheSubscription() {
        Flux<Long> failing = tail().follow(() -> {
            throw new CounterclaimException.Unavailable("away");
        });
        assertThatExceptionOfType(CounterclaimException.Unavailable.class)
                .isThrownBy(() -> failing.blockLast(PATIENCE));
    }

    @Test
    void listThatIsWholeEndsTheSubscription() {
        Flux<String> whole = tail().follow(() -> new Page<>(List.of("a", "b"), 2, false, true));
        assertThat(whole.collectList().block(PATIENCE)).containsExactly("a", "b");
    }

    private static final class OneAtATime extends BaseSubscriber<Long> {
        private final BlockingQueue<Long> got = new ArrayBlockingQueue<>(1);

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            // asks when the test does
        }

        @Override
        protected void hookOnNext(Long number) {
            assertThat(got.offer(number)).as("more than was asked for").isTrue();
        }

        Long next() throws InterruptedException {
            Long number = got.poll(1, TimeUnit.MINUTES);
            assertThat(number).isNotNull();
            return number;
        }
    }
}
