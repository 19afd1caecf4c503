package io.counterclaim.review;

import io.counterclaim.api.NothingDone;
import io.counterclaim.consistency.Finding;
import io.counterclaim.consistency.Standing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What may come of a person's decision. */
sealed interface ReviewResult {

    /** What may come of reviewing a claim. */
    sealed interface OfClaim extends ReviewResult permits Review, ConflictProblem, NotFoundProblem, InvalidProblem {}

    /** What may come of deciding on a finding. */
    sealed interface OfDecision extends ReviewResult permits FindingDecided, ConflictProblem, NotFoundProblem,
            InvalidProblem {}

    /** What may come of waiving a finding. */
    sealed interface OfWaiver extends ReviewResult permits Waiver, ConflictProblem, NotFoundProblem, InvalidProblem {}

    /** What may come of taking an appearance back. */
    sealed interface OfWithdrawal extends ReviewResult
            permits CorrectionController.AppearanceWithdrawn, NotFoundProblem,
            InvalidProblem {}

    /** What may come of giving an article a date. */
    sealed interface OfDating extends ReviewResult permits CorrectionController.ArticleDated, NotFoundProblem,
            InvalidProblem {}

    /** The finding has the status now. */
    record FindingDecided(Finding finding) implements OfDecision {}

    /** There is nothing with that id. */
    record NotFoundProblem(String id,
            String message) implements OfClaim, OfDecision, OfWaiver, OfWithdrawal, OfDating, NothingDone {
        static NotFoundProblem finding(String id) {
            return new NotFoundProblem(id, "No finding has the id '" + id + "'.");
        }
    }

    /** It is another version than the one that somebody decided on; nothing was recorded. */
    record ConflictProblem(int version, @Nullable String changedBy, @Nullable Instant changedAt,
            String message) implements OfClaim, OfDecision, OfWaiver, NothingDone {
        static ConflictProblem of(Standing now) {
            String last = now.changedBy() == null ? "" : ", since " + now.changedBy() + " changed it";
            return new ConflictProblem(now.version(), now.changedBy(), now.changedAt(), "It is version "
                    + now.version() + " now" + last + ": look at it again, then decide on that version.");
        }
    }

    /** An argument cannot be used. */
    record InvalidProblem(String argument,
            String message) implements OfClaim, OfDecision, OfWaiver, OfWithdrawal, OfDating, NothingDone {
        private static final int LENGTH = 2000;

        /** What is wrong with the first of these texts, each behind its argument's name, that is too short or too long. */
        static @Nullable InvalidProblem inTexts(String... namesAndTexts) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                int length = namesAndTexts[i + 1].strip().length();
                if (length == 0 || length > LENGTH) {
                    return new InvalidProblem(namesAndTexts[i],
                            "'" + namesAndTexts[i] + "' has " + length + " characters: give 1 to " + LENGTH + ".");
                }
            }
            return null;
        }
    }
}
