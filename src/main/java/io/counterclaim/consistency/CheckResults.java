package io.counterclaim.consistency;

import io.counterclaim.consistency.CheckResult.Outcome;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What each check says of each claim. */
public class CheckResults {
    private static final String STATES = CypherFile.query("consistency/claim-states");
    private static final List<Outcome> WORST_FIRST = List.of(Outcome.VIOLATED, Outcome.WAIVED, Outcome.RECONCILED,
            Outcome.PASSED);
    private final GraphReader graph;
    private final Checks checks;
    private final Concepts concepts;
    private final Clock clock;

    CheckResults(GraphReader graph, Checks checks, Concepts concepts, Clock clock) {
        this.concepts = concepts;
        this.graph = graph;
        this.checks = checks;
        this.clock = clock;
    }

    /** The results of every check for each of these claims, in the order of the checks' ids. */
    public Map<String, List<CheckResult>> of(Collection<String> claims) {
        var results = new HashMap<String, List<CheckResult>>();
        graph.rows(STATES, Map.of("ids", List.copyOf(claims), "checks", checks.ids()))
                .forEach(row -> results.put(row.text("id"),
                        checks.all().stream().map(check -> result(check, row)).toList()));
        return results;
    }

    private CheckResult result(Check check, Answer claim) {
        Map<String, Object> predicate = claim.child("predicate").values();
        for (Condition condition : check.applies()) {
            if (!condition.metBy(predicate)) {
                return new CheckResult(check, Outcome.NOT_APPLICABLE,
                        "It speaks only of predicates whose " + condition + ".");
            }
        }
        Optional<String> idle = concepts.idle(check);
        if (idle.isPresent()) {
            return new CheckResult(check, Outcome.NOT_RUN, idle.get());
        }
        if (claim.flag("unchecked") || claim.values().get("checkedAt") == null) {
            return new CheckResult(check, Outcome.NOT_RUN, "The claim was said again since the checks last ran.");
        }
        return claim.texts("notYet").contains(check.id())
                ? new CheckResult(check, Outcome.NOT_RUN,
                        "The check is new, or was changed, since the checks last ran over the claim.")
                : looked(check, claim);
    }

    private CheckResult looked(Check check, Answer claim) {
        return of(check, claim.children("failures")).findFirst()
                .map(failure -> new CheckResult(check, Outcome.ERRORED, failure.text("problem")))
                .orElseGet(() -> {
                    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
                    return of(check, claim.children("findings")).map(f -> found(check, f, today))
                            .min(Comparator.comparing(r -> WORST_FIRST.indexOf(r.outcome())))
                            .orElse(new CheckResult(check, Outcome.PASSED, null));
                });
    }

    private static Stream<Answer> of(Check check, List<Answer> ofAll) {
        return ofAll.stream().filter(one -> one.text("check").equals(check.id()));
    }

    private static CheckResult found(Check check, Answer f, LocalDate today) {
        if (f.text("status").equals(FindingStatus.DISMISSED.name())) {
            return new CheckResult(check, Outcome.PASSED, "Dismissed: " + f.text("message"));
        }
        if (f.textOrNull("reconciliation") != null) {
            return new CheckResult(check, Outcome.RECONCILED, f.text("message"));
        }
        boolean waived = f.children("waivers").stream().map(w -> w.dayOrNull("until"))
                .anyMatch(until -> until == null || !until.isBefore(today));
        return new CheckResult(check, waived ? Outcome.WAIVED : Outcome.VIOLATED, f.text("message"));
    }
}
