package io.counterclaim.consistency;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * What a run of the checks did.
 *
 * @param claims how many claims were checked
 * @param found how many findings were found, old ones among them
 * @param opened how many of them were new, or had been resolved
 * @param resolved how many earlier findings were not found again
 * @param failures the checks that could not run
 * @param changes what became of the findings, by their ids; those of which nothing became are not in it, and none is
 *     after a run over all claims
 */
public record CheckRun(long claims, long found, long opened, long resolved, List<Failure> failures,
        Map<String, Change> changes) {
    static final CheckRun NOTHING = new CheckRun(0, 0, 0, 0, List.of(), Map.of());

    public CheckRun {
        failures = List.copyOf(failures);
        changes = Map.copyOf(changes);
    }

    /** What can become of a finding. */
    public enum Change {
        /** It was found for the first time, or again after it had been resolved, and nothing reconciles it. */
        OPENED,
        /** It is not found any more. */
        RESOLVED,
        /** It is no conflict after all. */
        RECONCILED,
        /** What reconciled it does so no more. */
        NO_LONGER_RECONCILED
    }

    /** A check that could not run over some claims, and why. */
    public record Failure(String check, String problem) {}

    /** The same for claims that are looked at besides those that were to be checked. */
    CheckRun besides() {
        return new CheckRun(0, 0, opened, resolved, failures, changes);
    }

    /** The same without what became of each finding: after a run over all claims those are too many to keep. */
    CheckRun counted() {
        return new CheckRun(claims, found, opened, resolved, failures, Map.of());
    }

    CheckRun and(CheckRun other) {
        var all = new LinkedHashSet<>(failures);
        all.addAll(other.failures);
        var both = new HashMap<>(changes);
        both.putAll(other.changes);
        return new CheckRun(claims + other.claims, found + other.found, opened + other.opened,
                resolved + other.resolved, List.copyOf(all), both);
    }
}
