package io.counterclaim.consistency;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the checks returned about one page of claims, and which of them failed. */
final class Reading {
    private final OffsetDateTime at;
    private final Focus focus;
    private final boolean further;
    private final Looked looked;
    private final Map<String, Check> ran = new HashMap<>();
    private final Map<String, Found> found = new LinkedHashMap<>();
    private final List<CheckRun.Failure> failures = new ArrayList<>();
    private final List<CheckRun.Failure> postponed = new ArrayList<>();
    private final Set<String> unprepared = new HashSet<>();

    /**
     * @param focus the claims that were looked at
     * @param further whether they are looked at only because of what concepts wrote for others, so that they are no
     *     less due for a run of their own
     * @param looked the appearances that were looked at one by one
     */
    Reading(OffsetDateTime at, Focus focus, boolean further, Looked looked) {
        this.looked = looked;
        this.at = at;
        this.focus = focus;
        this.further = further;
    }

    void ran(Check check, Collection<Found> rows) {
        ran.put(check.id(), check);
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

    /** A check looks later, as a concept has not done its work for these claims; of further claims that says nothing. */
    void postponed(Check check, String why) {
        if (!further) {
            postponed.add(new CheckRun.Failure(check.id(), why));
        }
    }

    /** The checks that look later, each with the reason. */
    List<CheckRun.Failure> postponed() {
        return postponed;
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

    Focus focus() {
        return focus;
    }

    /** What the check is given to look at: ids of claims that it applies to, or of their appearances. */
    Collection<String> given(Check check) {
        return check.singly() ? looked.of(check.id(), focus.of(check)) : focus.of(check);
    }

    /** The appearances that no check had seen. */
    Collection<String> unseen() {
        return looked.unseen();
    }

    /** The check with that id, if it ran and did not fail. */
    Optional<Check> ran(String id) {
        return Optional.ofNullable(ran.get(id));
    }

    Map<String, Found> found() {
        return found;
    }

    List<CheckRun.Failure> failures() {
        return failures;
    }
}
