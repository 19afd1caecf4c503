package io.counterclaim.consistency;

import io.counterclaim.consistency.CheckResult.Outcome;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CoalescedReads;
import io.counterclaim.graph.CypherFile;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What each check says of each claim. */
public class CheckResults {
    private static final String STATES = CypherFile.query("consistency/claim-states");
    private static final List<Outcome> WORST_FIRST = List.of(Outcome.VIOLATED, Outcome.WAIVED, Outcome.RECONCILED,
            Outcome.PASSED);
    private static final Comparator<CheckResult> WORST = Comparator
            .comparing(result -> WORST_FIRST.indexOf(result.outcome()));
    private final GraphReader graph;
    private final Checks checks;
    private final Concepts concepts;
    private final Clock clock;
    private final CoalescedReads<List<String>, List<CheckResult>> together = new CoalescedReads<>(this::read);

    CheckResults(GraphReader graph, Checks checks, Concepts concepts, Clock clock) {
        this.concepts = concepts;
        this.graph = graph;
        this.checks = checks;
        this.clock = clock;
    }

    /** The results of every check for each of these claims, in the order of the checks' ids. */
    public Map<String, List<CheckResult>> of(Collection<String> claims) {
        return together.of(checks.ids(), claims);
    }

    private Map<String, List<CheckResult>> read(List<String> ids, Collection<String> claims) {
        // the files of checks may have changed since it was asked
        List<Asked> asked = checks.all().stream().filter(check -> ids.contains(check.id())).map(this::asked).toList();
        var results = new HashMap<String, List<CheckResult>>();
        graph.rows(STATES, Map.of("ids", List.copyOf(claims), "checks", ids)).forEach(
                row -> results.put(row.text("id"), asked.stream().map(check -> result(check, row)).toList()));
        return results;
    }

    /**
     * A check, and what is the same for whatever claim it is asked about.
     *
     * @param otherwise what is answered about a claim whose predicate does not meet a condition
     * @param idle what is answered about the others, where the check cannot run
     */
    private record Asked(Check check, Map<Condition, CheckResult> otherwise, Optional<CheckResult> idle) {}

    private Asked asked(Check check) {
        var otherwise = new LinkedHashMap<Condition, CheckResult>();
        check.applies().forEach(condition -> otherwise.put(condition, new CheckResult(check, Outcome.NOT_APPLICABLE,
                "It speaks only of predicates whose " + condition + ".")));
        return new Asked(check, otherwise,
                concepts.idle(check).map(why -> new CheckResult(check, Outcome.NOT_RUN, why)));
    }

    private CheckResult result(Asked asked, Answer claim) {
        Map<String, Object> predicate = claim.child("predicate").values();
        return asked.otherwise.entrySet().stream().filter(one -> !one.getKey().metBy(predicate)).findFirst()
                .map(Map.Entry::getValue).or(() -> confirmed(asked.check, claim)).or(() -> asked.idle)
                .orElseGet(() -> result(asked.check, claim));
    }

    /** What a person confirmed of a suggestion stands, whether or not the model would suggest it again. */
    private Optional<CheckResult> confirmed(Check check, Answer claim) {
        return check.kind() != CheckKind.SUGGESTION
                ? Optional.empty()
                : of(check, claim.children("findings")).filter(f -> kind(f) == CheckKind.CONTRADICTION)
                        .map(f -> found(check, f, today())).min(WORST);
    }

    private CheckResult result(Check check, Answer claim) {
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
                .map(failure -> new CheckResult(check, failure.flag("postponed") ? Outcome.NOT_RUN : Outcome.ERRORED,
                        failure.text("problem")))
                .orElseGet(() -> of(check, claim.children("findings")).map(f -> found(check, f, today())).min(WORST)
                        .orElse(new CheckResult(check, Outcome.PASSED, null)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static CheckKind kind(Answer finding) {
        return CheckKind.valueOf(finding.text("kind"));
    }

    private static Stream<Answer> of(Check check, List<Answer> ofAll) {
        return ofAll.stream().filter(one -> one.text("check").equals(check.id()));
    }

    private static CheckResult found(Check check, Answer f, LocalDate today) {
        if (f.text("status").equals(FindingStatus.DISMISSED.name())) {
            return new CheckResult(check, Outcome.PASSED, "Dismissed: " + f.text("message"));
        }
        if (f.textOrNull("reconciliation") != null) {
            return new CheckResult(check, Outcome.RECONCILED, f.text("message"), kind(f));
        }
        boolean waived = f.children("waivers").stream().map(w -> w.dayOrNull("until"))
                .anyMatch(until -> until == null || !until.isBefore(today));
        return new CheckResult(check, waived ? Outcome.WAIVED : Outcome.VIOLATED, f.text("message"), kind(f));
    }
}
