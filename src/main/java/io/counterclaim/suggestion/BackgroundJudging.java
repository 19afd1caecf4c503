package io.counterclaim.suggestion;

import io.counterclaim.claim.AppearancesRecorded;
import io.counterclaim.comparison.Suggester;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Judges beside a running server, on one thread of its own: what was recorded is served at once, and what the model suggests
 * of it comes later. Looks again after a while too, for what a run of the checks put off.
 */
@Component
@ConditionalOnWebApplication
class BackgroundJudging implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(BackgroundJudging.class);
    private static final Duration AGAIN = Duration.ofSeconds(30);
    private static final Duration AT_THE_END = Duration.ofSeconds(10);
    private final Judging judging;
    private final Suggester model;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile @Nullable Thread thread;

    BackgroundJudging(Judging judging, Suggester model) {
        this.judging = judging;
        this.model = model;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void recorded(AppearancesRecorded event) {
        synchronized (asked) {
            asked.set(true);
            asked.notifyAll();
        }
    }

    @Override
    public void start() {
        if (model.model().isPresent()) {
            thread = Thread.ofPlatform().daemon().name("model judging").start(this::work);
        }
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                judging.judgeAll((judged, of) -> {});
                await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                log.warn("the model could not judge what was put off, which is tried again: {}", e.toString());
                pause();
            }
        }
    }

    private void await() throws InterruptedException {
        synchronized (asked) {
            if (!asked.getAndSet(false)) {
                asked.wait(AGAIN.toMillis());
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(AT_THE_END);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
