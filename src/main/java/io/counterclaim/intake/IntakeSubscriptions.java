package io.counterclaim.intake;

import io.counterclaim.api.CounterclaimException;
import io.counterclaim.api.StreamCursor;
import io.counterclaim.api.SubscriptionSettings;
import io.counterclaim.api.Tail;
import io.counterclaim.api.Tail.Page;
import io.counterclaim.intake.IntakeJobs.Progress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Tells how far jobs are as they go on, whichever process takes their articles in. */
@Controller
class IntakeSubscriptions {
    private static final int PAGE = 50;
    private final IntakeJobs jobs;
    private final Tail tail;

    IntakeSubscriptions(IntakeJobs jobs, SubscriptionSettings settings) {
        this.jobs = jobs;
        this.tail = Tail.of(jobs::changes, settings.look());
    }

    @SubscriptionMapping
    Flux<IntakeProgress> intakeProgress(@Argument String job, @Argument @Nullable String after) {
        IntakeJob now = jobs.progress(job, 0, 0).map(Progress::job)
                .orElseThrow(() -> new CounterclaimException.NotFound(
                        "There is no job '" + job + "': pass the id that submitArticles gave."));
        if (after != null) {
            return follow(job, (int) Math.min(Integer.MAX_VALUE, StreamCursor.number(job, after)));
        }
        IntakeProgress start = IntakeProgress.of(now);
        return Flux.concat(Flux.just(start), follow(job, start.finished()));
    }

    /** Each article that is done behind the so many-th, until there is none to do. */
    private Flux<IntakeProgress> follow(String job, int behind) {
        return Flux.defer(() -> {
            var place = new AtomicInteger(behind);
            return tail.follow(() -> jobs.progress(job, place.get(), PAGE).map(progress -> page(progress, place))
                    .orElseGet(() -> new Page<>(List.of(), 0, false, true)));
        });
    }

    private static Page<IntakeProgress> page(Progress progress, AtomicInteger place) {
        var entries = progress.done().stream()
                .map(entry -> new IntakeProgress(entry.number(), entry, progress.job())).toList();
        place.addAndGet(entries.size());
        boolean done = progress.job().state() == IntakeJob.State.DONE;
        boolean more = entries.size() == PAGE;
        return new Page<>(entries, progress.changes(), more, done && !more);
    }
}
