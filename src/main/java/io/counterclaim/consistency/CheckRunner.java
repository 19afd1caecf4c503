package io.counterclaim.consistency;

import io.counterclaim.consistency.ConceptRunner.Enriched;
import io.counterclaim.graph.CypherFile;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs every check over a page of claims. Each reads in a transaction of its own, so one that fails harms no other. */
final class CheckRunner {
    private static final String FOCUS = CypherFile.query("consistency/focus");
    private final Checks checks;
    private final Concepts concepts;
    private final Neo4jClient neo4j;
    private final PlatformTransactionManager transactions;
    private final Clock clock;
    private final ChecksSettings settings;

    CheckRunner(Checks checks, Concepts concepts, Neo4jClient neo4j, PlatformTransactionManager transactions,
            Clock clock, ChecksSettings settings) {
        this.checks = checks;
        this.concepts = concepts;
        this.neo4j = neo4j;
        this.transactions = transactions;
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
    Reading read(Collection<String> claimIds, Enriched enriched) {
        return read(reading(claimIds, false), enriched, Moment.PRESENT);
    }

    /** What the checks say of claims that concepts named besides. */
    Reading readFurther(Collection<String> claimIds, Enriched enriched) {
        return read(reading(claimIds, true), enriched, Moment.PRESENT);
    }

    /** What the checks would have said, or would say of one day. */
    Reading readAt(Collection<String> claimIds, Moment moment) {
        return read(reading(claimIds, true), Enriched.NOTHING, moment);
    }

    private Reading reading(Collection<String> claimIds, boolean further) {
        Map<String, Long> focus = template(settings.timeout().toSeconds())
                .execute(status -> rows(FOCUS, Map.of("focus", List.copyOf(claimIds))).stream()
                        .collect(
                                Collectors.toMap(row -> (String) row.get("id"), row -> (Long) row.get("appearances"))));
        return new Reading(clock.instant().atOffset(ZoneOffset.UTC), focus, further);
    }

    private Reading read(Reading result, Enriched enriched, Moment moment) {
        if (!result.focus().isEmpty()) {
            checks.all().stream().filter(check -> concepts.idle(check).isEmpty())
                    .forEach(check -> enriched.failed(check.requires()).ifPresentOrElse(
                            problem -> result.unprepared(check, problem), () -> read(check, result, moment)));
        }
        return result;
    }

    private void read(Check check, Reading result, Moment moment) {
        try {
            result.ran(check, template(settings.timeout(check.id()).toSeconds()).execute(
                    status -> rows(check.statement(), parameters(result, moment)).stream()
                            .map(row -> Found.of(check, row, result.focus().keySet())).toList()));
        } catch (RuntimeException e) {
            result.failed(check, Causes.rootMessage(e));
        }
    }

    private TransactionTemplate template(long seconds) {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        // the listener is called while the transaction that recorded is still bound to the thread
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        reading.setTimeout((int) seconds);
        return reading;
    }

    @SuppressWarnings("NullAway") // Neo4jClient takes null values, though its signature does not say so
    private static Map<String, Object> parameters(Reading reading, Moment moment) {
        OffsetDateTime now = moment.asOf() == null ? reading.at() : moment.asOf();
        var parameters = new HashMap<String, Object>(Map.of("focus", List.copyOf(reading.focus().keySet()), "today",
                now.toLocalDate()));
        parameters.put("asOf", moment.asOf());
        parameters.put("validAt", moment.validAt());
        return parameters;
    }

    private Collection<Map<String, Object>> rows(String statement, Map<String, Object> parameters) {
        return neo4j.query(statement).bindAll(parameters).fetch().all();
    }
}
