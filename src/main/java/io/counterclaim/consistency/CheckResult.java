package io.counterclaim.consistency;

import org.jspecify.annotations.Nullable;

/**
 * What one check says of one claim.
 *
 * @param reason why, where that is not plain from the outcome
 * @param kind what the check looks for; a contradiction, where a person confirmed what it only suggests
 */
public record CheckResult(Check check, Outcome outcome, @Nullable String reason, CheckKind kind) {

    CheckResult(Check check, Outcome outcome, @Nullable String reason) {
        this(check, outcome, reason, check.kind());
    }

    /** What a check says of a claim; what it has not looked at has not passed. */
    public enum Outcome {
        /** Nothing found, or a person dismissed it. */
        PASSED,
        /** Something found. */
        VIOLATED,
        /** A difference found that is no conflict. */
        RECONCILED,
        /** Something found that a person puts up with for now. */
        WAIVED,
        /** It says nothing of claims of this predicate. */
        NOT_APPLICABLE,
        /** It has not looked since the claim was last said, or since the check was last changed. */
        NOT_RUN,
        /** It could not look. */
        ERRORED
    }
}
