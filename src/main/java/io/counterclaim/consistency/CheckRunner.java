package io.counterclaim.consistency;

import io.counterclaim.consistency.ConceptRunner.Enriched;
import io.counterclaim.graph.CypherFile;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    private final TransactionTemplate reading;
    private final Clock clock;

    CheckRunner(Checks checks, Concepts concepts, Neo4jClient neo4j, PlatformTransactionManager transactions,
            Clock clock, ChecksSettings settings) {
        this.checks = checks;
        this.concepts = concepts;
        this.neo4j = neo4j;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        // the listener is called while the transaction that recorded is still bound to the thread
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        reading.setTimeout((int) settings.timeout().toSeconds());
    }

    /** What the checks say of claims for which the concepts ran. */
    Reading read(Collection<String> claimIds, Enriched enriched) {
        return read(claimIds, enriched, false);
    }

    /** What the checks say of claims that concepts named besides. */
    Reading readFurther(Collection<String> claimIds, Enriched enriched) {
        return read(claimIds, enriched, true);
    }

    private Reading read(Collection<String> claimIds, Enriched enriched, boolean further) {
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        Map<String, Long> focus = reading.execute(status -> rows(FOCUS, Map.of("focus", List.copyOf(claimIds))).stream()
                .collect(Collectors.toMap(row -> (String) row.get("id"), row -> (Long) row.get("appearances"))));
        var result = new Reading(at, focus, further);
        if (!focus.isEmpty()) {
            checks.all().stream().filter(check -> concepts.idle(check).isEmpty())
                    .forEach(check -> enriched.failed(check.requires()).ifPresentOrElse(
                            problem -> result.unprepared(check, problem), () -> read(check, result)));
        }
        return result;
    }

    private void read(Check check, Reading result) {
        try {
            result.ran(check, reading.execute(status -> rows(check.statement(), parameters(result)).stream()
                    .map(row -> Found.of(check, row, result.focus().keySet())).toList()));
        } catch (RuntimeException e) {
            result.failed(check, Causes.rootMessage(e));
        }
    }

    /** {@code asOf} and {@code validAt} are null where all that is recorded, of whatever time, is to be looked at. */
    @SuppressWarnings("NullAway") // Neo4jClient takes null values, though its signature does not say so
    private static Map<String, Object> parameters(Reading reading) {
        var parameters = new HashMap<String, Object>(Map.of("focus", List.copyOf(reading.focus().keySet()), "today",
                reading.at().toLocalDate()));
        parameters.put("asOf", null);
        parameters.put("validAt", null);
        return parameters;
    }

    private Collection<Map<String, Object>> rows(String statement, Map<String, Object> parameters) {
        return neo4j.query(statement).bindAll(parameters).fetch().all();
    }
}
