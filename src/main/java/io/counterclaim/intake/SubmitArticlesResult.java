package io.counterclaim.intake;

import io.counterclaim.api.NothingDone;

/** What came of submitting articles together. */
sealed interface SubmitArticlesResult {

    /** A field of the input cannot be used; {@code argument} is its path. */
    record InvalidProblem(String argument, String message)
            implements
                SubmitArticlesResult,
                CancelIntakeJobResult,
                NothingDone {}

    /** Too many articles wait already. */
    record IntakeFullProblem(String message, int waiting, int limit) implements SubmitArticlesResult {}

    /** The articles wait for their turn. */
    non-sealed interface Accepted extends SubmitArticlesResult {}
}
