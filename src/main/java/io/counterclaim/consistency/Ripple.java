package io.counterclaim.consistency;

import io.counterclaim.consistency.CheckRun.Change;
import java.util.List;
import java.util.Map;

/**
 * What a change of the record did to the findings.
 *
 * @param run what the checks said of just the claims that rest on what was changed
 */
public record Ripple(CheckRun run) {

    /** How many claims were checked again. */
    public long claims() {
        return run.claims();
    }

    /** The checks that could not look. */
    public List<CheckRun.Failure> failures() {
        return run.failures();
    }

    /** The ids of the findings of which that became, sorted. */
    public List<String> findings(Change change) {
        return run.changes().entrySet().stream().filter(entry -> entry.getValue() == change).map(Map.Entry::getKey)
                .sorted().toList();
    }
}
