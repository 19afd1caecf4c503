package io.counterclaim.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Articles that were submitted together and are taken in one after the other.
 *
 * @param id {@code job:…}
 * @param total how many articles it has
 * @param done how many of them were taken in, or were there already
 * @param failed how many were refused
 * @param cancelled how many were not begun, for the job was ended before
 * @param cancellation who ended it, or null when nobody did
 * @param doneAt when the last one was done, or null while there is one to do
 */
public record IntakeJob(String id, State state, Instant submittedAt, @Nullable Instant doneAt, int total, int done,
        int failed, int cancelled, @Nullable Cancellation cancellation)
        implements
            SubmitArticlesResult.Accepted,
            CancelIntakeJobResult {

    /** Who ended a job before its end, and why. */
    public record Cancellation(String by, String reason, Instant cancelledAt) {}

    /** How far a job is. */
    public enum State {
        /** No article of it is in hand yet. */
        QUEUED,
        /** Articles of it are in hand, or wait for their turn. */
        RUNNING,
        /** Each article was taken in, refused or cancelled. */
        DONE
    }
}
