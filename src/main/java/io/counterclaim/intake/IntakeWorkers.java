package io.counterclaim.intake;

import io.counterclaim.consistency.Ripples;
import io.counterclaim.intake.IntakeOutcome.Refused;
import io.counterclaim.intake.IntakeQueue.InHand;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes in what waits in the queue while the API is served, so many articles at once as the settings allow. */
@Component
@ConditionalOnWebApplication
final class IntakeWorkers implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(IntakeWorkers.class);
    /** What brought a process down so often may do so again. */
    private static final int MOST_TRIES = 3;
    private static final int SECONDS_TO_END = 5;
    private final Intake intake;
    private final Ripples ripples;
    private final IntakeQueue queue;
    private final IntakeSettings settings;
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledExecutorService watch;
    private @Nullable ExecutorService readers;

    IntakeWorkers(Intake intake, Ripples ripples, IntakeQueue queue, IntakeSettings settings) {
        this.intake = intake;
        this.ripples = ripples;
        this.queue = queue;
        this.settings = settings;
    }

    @EventListener
    synchronized void queued(ArticlesQueued event) {
        if (watch != null) {
            watch.execute(this::look);
        }
    }

    private void look() {
        int free = settings.parallel() - inHand.size();
        if (free <= 0) {
            return;
        }
        try {
            queue.claim(free).forEach(this::read);
        } catch (RuntimeException e) {
            // what waits is still there at the next look
            log.warn("no article was taken from the queue: {}", e.toString());
        }
    }

    private synchronized void read(InHand entry) {
        inHand.add(entry.id());
        try {
            if (readers != null) {
                readers.execute(() -> takeIn(entry));
            }
        } catch (RejectedExecutionException e) {
            log.debug("{} is left for the next process", entry.id());
        }
    }

    private void takeIn(InHand entry) {
        try {
            queue.finish(entry.id(), ripples.of(() -> outcome(entry)));
            inHand.remove(entry.id());
        } catch (RuntimeException e) {
            log.warn("{} was not taken in, and is tried again: {}", entry.id(), e.toString());
            inHand.remove(entry.id());
            giveBack(Set.of(entry.id()));
        }
        queued(new ArticlesQueued());
    }

    private IntakeOutcome outcome(InHand entry) {
        if (entry.cancelled() != null) {
            return entry.cancelled();
        }
        return entry.tries() > MOST_TRIES ? tooOften(entry) : intake.submit(entry.article());
    }

    private static Refused tooOften(InHand entry) {
        return new Refused(entry.article().name(), null,
                "it was begun " + MOST_TRIES + " times, and none of them came to its end",
                "Look in the log for what stopped them; nothing of the article was written.");
    }

    private void giveBack(Set<String> ids) {
        try {
            queue.release(ids);
        } catch (RuntimeException e) {
            log.warn("{} articles are taken up when their leases have run out: {}", ids.size(), e.toString());
        }
    }

    private void renew() {
        try {
            if (!inHand.isEmpty()) {
                queue.renew(inHand);
            }
        } catch (RuntimeException e) {
            log.warn("the leases of {} articles were not renewed: {}", inHand.size(), e.toString());
        }
    }

    @Override
    public synchronized void start() {
        watch = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("intake-queue").factory());
        readers = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("intake-", 0).factory());
        watch.scheduleWithFixedDelay(this::look, 0, settings.look().toMillis(), TimeUnit.MILLISECONDS);
        long renewal = Math.max(1, settings.lease().toMillis() / 3);
        watch.scheduleWithFixedDelay(this::renew, renewal, renewal, TimeUnit.MILLISECONDS);
    }

    /** What is nearly done may end; the rest is given back. */
    @Override
    public void stop() {
        ExecutorService ending = ending();
        if (ending == null) {
            return;
        }
        try {
            boolean ended = ending.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
            log.debug("all articles in hand are done: {}", ended);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!inHand.isEmpty()) {
            giveBack(Set.copyOf(inHand));
        }
    }

    private synchronized @Nullable ExecutorService ending() {
        ExecutorService ending = readers;
        if (watch != null && ending != null) {
            watch.shutdownNow();
            ending.shutdown();
        }
        watch = null;
        readers = null;
        return ending;
    }

    @Override
    public synchronized boolean isRunning() {
        return watch != null;
    }
}
