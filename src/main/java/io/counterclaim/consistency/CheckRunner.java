package io.counterclaim.consistency;

import io.counterclaim.consistency.ConceptRunner.Enriched;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.GraphReader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Runs every check over a page of claims. Each reads in a transaction of its own, so one that fails harms no other. */
final class CheckRunner {
    private static final String FOCUS = CypherFile.query("consistency/focus");
    private static final String LOOKED = CypherFile.query("consistency/appearances-to-look-at");
    private final Checks checks;
    private final Concepts concepts;
    private final GraphReader graph;
    private final Workers workers;
    private final Clock clock;
    private final ChecksSettings settings;

    CheckRunner(Checks checks, Concepts concepts, GraphReader graph, Workers workers, Clock clock,
            ChecksSettings settings) {
        this.checks = checks;
        this.concepts = concepts;
        this.graph = graph;
        this.workers = workers;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * What to look at.
     *
     * @param asOf only what had been recorded then, and was not superseded yet; all that stands when null
     * @param validAt only what can hold on that day; of whatever time when null
     */
    record Moment(@Nullable OffsetDateTime asOf, @Nullable LocalDate validAt) {
        static final Moment PRESENT = new Moment(null, null);
    }

    /**
     * What the checks say of claims for which the concepts ran.
     *
     * @param whole whether appearances that were looked at before are looked at again
     */
    Reading read(Focus claims, Enriched enriched, boolean whole) {
        List<Check> all = checks.all();
        return read(new Reading(now(), claims, false, looked(claims, whole, all)), enriched, Moment.PRESENT, all);
    }

    /** What the checks say of claims that concepts named besides. */
    Reading readFurther(Collection<String> claimIds, Enriched enriched) {
        return readAgain(claimIds, enriched, Moment.PRESENT, checks.all());
    }

    /** What those checks say of claims that look at the day. */
    Reading readToday(Collection<String> claimIds) {
        return readAgain(claimIds, Enriched.NOTHING, Moment.PRESENT,
                checks.all().stream().filter(Check::looksAtToday).toList());
    }

    /** What the checks would have said, or would say of one day. */
    Reading readAt(Collection<String> claimIds, Moment moment) {
        return readAgain(claimIds, Enriched.NOTHING, moment, checks.all());
    }

    private Reading readAgain(Collection<String> claimIds, Enriched enriched, Moment moment, List<Check> which) {
        Focus focus = focus(claimIds);
        return read(new Reading(now(), focus, true, looked(focus, true, which)), enriched, moment, which);
    }

    /** Asked for when the checks read, as what they found before decides what they look at. */
    private Looked looked(Focus focus, boolean whole, List<Check> which) {
        List<String> singly = which.stream().filter(Check::singly).map(Check::id).toList();
        return new Looked(singly.isEmpty() || focus.isEmpty()
                ? List.of()
                : graph.rowsApart(LOOKED, Map.of("focus", List.copyOf(focus.appearances().keySet()), "checks", singly,
                        "whole", whole), settings.timeout()));
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** These claims as the checks are given them. */
    Focus focus(Collection<String> claimIds) {
        return Focus.of(graph.rowsApart(FOCUS, Map.of("focus", List.copyOf(claimIds)), settings.timeout()));
    }

    private Reading read(Reading result, Enriched enriched, Moment moment, List<Check> which) {
        if (!result.focus().isEmpty()) {
            List<Callable<Runnable>> reads = which.stream().filter(check -> concepts.idle(check).isEmpty())
                    .map(check -> (Callable<Runnable>) () -> read(check, result, enriched, moment)).toList();
            workers.all(reads).forEach(Runnable::run);
        }
        return result;
    }

    /** Reads what a check says; what is returned adds it to the result. */
    private Runnable read(Check check, Reading result, Enriched enriched, Moment moment) {
        Optional<String> unprepared = enriched.failed(check.requires());
        if (unprepared.isPresent()) {
            return () -> result.unprepared(check, unprepared.get());
        }
        Optional<String> later = enriched.postponed(check.requires());
        if (later.isPresent()) {
            return () -> result.postponed(check, later.get());
        }
        try {
            List<Found> found = found(check, result, moment);
            return () -> result.ran(check, found);
        } catch (RuntimeException e) {
            return () -> result.failed(check, Causes.rootMessage(e));
        }
    }

    /** A check that has nothing to look at is not sent to the database. */
    private List<Found> found(Check check, Reading result, Moment moment) {
        Collection<String> given = result.given(check);
        Set<String> claims = result.focus().of(check);
        return given.isEmpty()
                ? List.of()
                : graph.rowsApart(check.statement(), parameters(given, result.at(), moment),
                        settings.timeout(check.id())).stream()
                        .map(row -> Found.of(check, row.values(), claims)).toList();
    }

    private static Map<String, @Nullable Object> parameters(Collection<String> given, OffsetDateTime at,
            Moment moment) {
        OffsetDateTime now = moment.asOf() == null ? at : moment.asOf();
        var parameters = new HashMap<String, @Nullable Object>(
                Map.of("focus", List.copyOf(given), "today", now.toLocalDate()));
        parameters.put("asOf", moment.asOf());
        parameters.put("validAt", moment.validAt());
        return parameters;
    }
}
