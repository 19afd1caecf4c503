package io.counterclaim.consistency;

import io.counterclaim.consistency.ConceptRunner.Enriched;
import io.counterclaim.graph.Answer;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs every check over a page of claims. Each reads in a transaction of its own, so one that fails harms no other. */
final class CheckRunner {
    private static final String FOCUS = CypherFile.query("consistency/focus");
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

    /** What the checks say of claims for which the concepts ran. */
    Reading read(Focus claims, Enriched enriched) {
        return read(new Reading(now(), claims, false), enriched, Moment.PRESENT, checks.all());
    }

    /** What the checks say of claims that concepts named besides. */
    Reading readFurther(Collection<String> claimIds, Enriched enriched) {
        return read(new Reading(now(), focus(claimIds), true), enriched, Moment.PRESENT, checks.all());
    }

    /** What those checks say of claims that look at the day. */
    Reading readToday(Collection<String> claimIds) {
        return read(new Reading(now(), focus(claimIds), true), Enriched.NOTHING, Moment.PRESENT,
                checks.all().stream().filter(Check::looksAtToday).toList());
    }

    /** What the checks would have said, or would say of one day. */
    Reading readAt(Collection<String> claimIds, Moment moment) {
        return read(new Reading(now(), focus(claimIds), true), Enriched.NOTHING, moment, checks.all());
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** These claims as the checks are given them. */
    Focus focus(Collection<String> claimIds) {
        return new Focus(graph.rowsApart(FOCUS, Map.of("focus", List.copyOf(claimIds)), settings.timeout()).stream()
                .map(CheckRunner::group).toList());
    }

    private static Focus.Group group(Answer group) {
        Answer predicate = group.childOrNull("predicate");
        return new Focus.Group(predicate == null ? Map.of() : predicate.values(),
                group.children("claims").stream().collect(Collectors.toMap(claim -> claim.text("id"),
                        claim -> claim.number("appearances").longValue())));
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
        try {
            List<Found> found = found(check, result, moment);
            return () -> result.ran(check, found);
        } catch (RuntimeException e) {
            return () -> result.failed(check, Causes.rootMessage(e));
        }
    }

    /** A check that applies to none of the claims is not sent to the database. */
    private List<Found> found(Check check, Reading result, Moment moment) {
        Set<String> given = result.focus().of(check);
        return given.isEmpty()
                ? List.of()
                : graph.rowsApart(check.statement(), parameters(given, result.at(), moment),
                        settings.timeout(check.id())).stream()
                        .map(row -> Found.of(check, row.values(), given)).toList();
    }

    private static Map<String, @Nullable Object> parameters(Set<String> given, OffsetDateTime at, Moment moment) {
        OffsetDateTime now = moment.asOf() == null ? at : moment.asOf();
        var parameters = new HashMap<String, @Nullable Object>(
                Map.of("focus", List.copyOf(given), "today", now.toLocalDate()));
        parameters.put("asOf", moment.asOf());
        parameters.put("validAt", moment.validAt());
        return parameters;
    }
}
