package io.counterclaim.consistency;

import io.counterclaim.consistency.CheckResult.Outcome;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether something contradicts a claim. */
public enum ConsistencyStatus {
    /** Every check that looks for contradictions looked and found none. */
    CONSISTENT,
    /** Something contradicts it, whether or not that is waived. */
    CONTRADICTED,
    /** Something differs from it and is no conflict. */
    RECONCILED,
    /** Not every check that looks for contradictions could look. */
    NOT_CHECKED;

    /** What the results of the checks come to. A known contradiction stays one, whatever else could not be looked at. */
    static ConsistencyStatus of(Collection<CheckResult> results) {
        Set<Outcome> outcomes = results.stream().filter(r -> r.kind() == CheckKind.CONTRADICTION)
                .map(CheckResult::outcome).collect(Collectors.toSet());
        if (outcomes.contains(Outcome.VIOLATED) || outcomes.contains(Outcome.WAIVED)) {
            return CONTRADICTED;
        }
        if (outcomes.isEmpty() || outcomes.contains(Outcome.NOT_RUN) || outcomes.contains(Outcome.ERRORED)) {
            return NOT_CHECKED;
        }
        return outcomes.contains(Outcome.RECONCILED) ? RECONCILED : CONSISTENT;
    }
}
