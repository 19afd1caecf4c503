package io.counterclaim.consistency;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the checks returned about one page of claims, and which of them failed. */
final class Reading {
    private final OffsetDateTime at;
    private final Map<String, Long> focus;
    private final boolean further;
    private final List<String> ran = new ArrayList<>();
    private final Map<String, Found> found = new LinkedHashMap<>();
    private final List<CheckRun.Failure> failures = new ArrayList<>();
    private final Set<String> unprepared = new HashSet<>();

    /**
     * @param focus the claims, each with how many appearances it had before the checks read them
     * @param further whether they are looked at only because of what concepts wrote for others, so that they are no
     *     less due for a run of their own
     */
    Reading(OffsetDateTime at, Map<String, Long> focus, boolean further) {
        this.at = at;
        this.focus = focus;
        this.further = further;
    }

    void ran(Check check, Collection<Found> rows) {
        ran.add(check.id());
        rows.forEach(row -> found.putIfAbsent(row.id(), row));
    }

    void failed(Check check, String problem) {
        failures.add(new CheckRun.Failure(check.id(), problem));
    }

    /** A check could not look because a concept failed over these claims; of further claims that says nothing. */
    void unprepared(Check check, String problem) {
        if (!further) {
            unprepared.add(check.id());
            failed(check, problem);
        }
    }

    /** Whether a check failed for want of a concept. */
    boolean unprepared(CheckRun.Failure failure) {
        return unprepared.contains(failure.check());
    }

    boolean further() {
        return further;
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
