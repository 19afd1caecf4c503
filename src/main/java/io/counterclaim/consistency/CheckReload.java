package io.counterclaim.consistency;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Takes changes in the user's folder of checks into use while the application runs. */
final class CheckReload implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(CheckReload.class);
    private final CheckLibrary library;
    private final Checks checks;
    private final CheckRegister register;
    private final Consistency consistency;
    private final Duration every;
    private @Nullable ScheduledExecutorService watching;

    /** @param every how long from one look to the next; zero for never */
    CheckReload(CheckLibrary library, Checks checks, CheckRegister register, Consistency consistency, Duration every) {
        this.library = library;
        this.checks = checks;
        this.register = register;
        this.consistency = consistency;
        this.every = every;
    }

    /**
     * Looks once, and has every claim checked when a check is new or changed.
     *
     * @return whether anything is other than before
     */
    boolean look() {
        if (!library.look()) {
            return false;
        }
        List<Check> inUse = library.inUse();
        boolean changed = !inUse.equals(checks.all());
        library.problems().stream().filter(problem -> !checks.problems().contains(problem))
                .forEach(problem -> log.warn("{} {}", problem.problem(), problem.remedy()));
        register.replace(checks, inUse, library.problems());
        if (changed) {
            log.info("{} checks are in use", inUse.size());
            consistency.checkUnchecked();
        }
        return true;
    }

    private void lookAgain() {
        try {
            look();
        } catch (RuntimeException e) {
            // the database may be back by the next look
            log.warn("the folder of checks was not read: {}", e.toString());
        }
    }

    @Override
    public synchronized void start() {
        if (every.isPositive()) {
            watching = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("checks-").factory());
            watching.scheduleWithFixedDelay(this::lookAgain, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (watching != null) {
            watching.shutdown();
            watching = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return watching != null;
    }
}
