package io.counterclaim.consistency;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the checks returned about one page of claims, and which of them failed. */
final class Reading {
    private final OffsetDateTime at;
    private final Map<String, Long> focus;
    private final List<String> ran = new ArrayList<>();
    private final Map<String, Found> found = new LinkedHashMap<>();
    private final List<CheckRun.Failure> failures = new ArrayList<>();

    /** @param focus the claims, each with how many appearances it had before the checks read them */
    Reading(OffsetDateTime at, Map<String, Long> focus) {
        this.at = at;
        this.focus = focus;
    }

    void ran(Check check, Collection<Found> rows) {
        ran.add(check.id());
        rows.forEach(row -> found.putIfAbsent(row.id(), row));
    }

    void failed(Check check, String problem) {
        failures.add(new CheckRun.Failure(check.id(), problem));
    }

    OffsetDateTime at() {
        return at;
    }

    Map<String, Long> focus() {
        return focus;
    }

    /** The ids of the checks that did not fail. */
    List<String> ran() {
        return ran;
    }

    Map<String, Found> found() {
        return found;
    }

    List<CheckRun.Failure> failures() {
        return failures;
    }
}
