package io.counterclaim.intake;

import io.counterclaim.api.NothingDone;

/** What may come of ending a job. */
sealed interface CancelIntakeJobResult permits IntakeJob, CancelIntakeJobResult.NotFoundProblem,
        SubmitArticlesResult.InvalidProblem {

    /** There is no such job. */
    record NotFoundProblem(String id, String message) implements CancelIntakeJobResult, NothingDone {}
}
