package io.counterclaim.consistency;

import java.util.ArrayList;
import java.util.List;

/**
 * What a run of the checks did.
 *
 * @param claims how many claims were checked
 * @param found how many findings were found, old ones among them
 * @param opened how many of them were new, or had been resolved
 * @param resolved how many earlier findings were not found again
 * @param failures the checks that could not run
 */
public record CheckRun(long claims, long found, long opened, long resolved, List<Failure> failures) {
    static final CheckRun NOTHING = new CheckRun(0, 0, 0, 0, List.of());

    public CheckRun {
        failures = List.copyOf(failures);
    }

    /** A check that could not run over some claims, and why. */
    public record Failure(String check, String problem) {}

    /** The same for claims that are looked at besides those that were to be checked. */
    CheckRun besides() {
        return new CheckRun(0, 0, opened, resolved, failures);
    }

    CheckRun and(CheckRun other) {
        var all = new ArrayList<>(failures);
        other.failures.stream().filter(failure -> !all.contains(failure)).forEach(all::add);
        return new CheckRun(claims + other.claims, found + other.found, opened + other.opened,
                resolved + other.resolved, all);
    }
}
