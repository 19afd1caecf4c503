package io.counterclaim.intake;

import io.counterclaim.api.StreamCursor;
import org.jspecify.annotations.Nullable;

/**
 * How far a job is.
 *
 * @param finished how many of its articles were done, refused and cancelled ones too
 * @param entry the article that was done last of these; null when this only tells how things stand
 * @param job as it was when this was read, which may be further
 */
record IntakeProgress(int finished, @Nullable IntakeEntry entry, IntakeJob job) {

    /** How things stand with a job. */
    static IntakeProgress of(IntakeJob job) {
        return new IntakeProgress(job.done() + job.failed() + job.cancelled(), null, job);
    }

    /** Where a subscription goes on behind it. */
    public String cursor() {
        return StreamCursor.of(job.id(), finished);
    }
}
