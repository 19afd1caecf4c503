package io.counterclaim.intake;

import io.counterclaim.intake.CancelIntakeJobResult.NotFoundProblem;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Ends jobs before their end. */
@Controller
class CancellationController {
    private static final Logger log = LoggerFactory.getLogger(CancellationController.class);
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 2000;
    private final IntakeQueue queue;
    private final IntakeJobs jobs;

    CancellationController(IntakeQueue queue, IntakeJobs jobs) {
        this.queue = queue;
        this.jobs = jobs;
    }

    /** Which job, who ends it, and why. */
    record CancelIntakeJobInput(String job, String by, String reason) {}

    @MutationMapping
    CancelIntakeJobResult cancelIntakeJob(@Argument CancelIntakeJobInput input) {
        var problems = new Problems();
        String by = problems.words("by", input.by, LONGEST_NAME);
        String reason = problems.words("reason", input.reason, LONGEST_REASON);
        if (by == null || reason == null) {
            return problems.all().getFirst();
        }
        if (!queue.cancel(input.job, by, reason)) {
            return new NotFoundProblem(input.job,
                    "There is no job '" + input.job + "': pass the id that submitArticles gave.");
        }
        IntakeJob job = Objects.requireNonNull(jobs.byIds(List.of(input.job)).get(input.job));
        log.info("ended {}: {} articles not begun", job.id(), job.cancelled());
        return job;
    }
}
