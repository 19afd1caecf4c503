package io.counterclaim.consistency;

import graphql.schema.DataFetchingEnvironment;
import io.counterclaim.api.Connection;
import io.counterclaim.api.NestedList;
import io.counterclaim.api.Filter;
import io.counterclaim.api.PageRequest;
import io.counterclaim.claim.Claim;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Where findings are looked up, beside the claims they are about, and made. */
@Controller
class ConsistencyController {
    private static final int MOST_CLAIMS = 500;
    private final Findings findings;
    private final Consistency consistency;
    private final Checks checks;
    private final Concepts concepts;
    private final CheckResults results;
    private final LookingBack lookingBack;
    private final NestedList<Boolean, Finding> ofClaim;

    ConsistencyController(Findings findings, Consistency consistency, Checks checks, Concepts concepts,
            CheckResults results, LookingBack lookingBack, BatchLoaderRegistry loaders) {
        this.lookingBack = lookingBack;
        this.concepts = concepts;
        this.findings = findings;
        this.consistency = consistency;
        this.checks = checks;
        this.results = results;
        this.ofClaim = NestedList.of("Claim.contradictions", loaders, findings::ofClaims);
    }

    @QueryMapping
    Connection<Finding> contradictions(Filter wanted, @Argument @Nullable FindingOrder orderBy, PageRequest page) {
        return page.connection(
                findings.page(wanted, CheckKind.CONTRADICTION, orderBy == null ? FindingOrder.WORST_FIRST : orderBy,
                        page));
    }

    @QueryMapping
    Connection<Finding> findings(Filter wanted, @Argument @Nullable FindingOrder orderBy, PageRequest page) {
        return page.connection(
                findings.page(wanted, null, orderBy == null ? FindingOrder.WORST_FIRST : orderBy, page));
    }

    @QueryMapping
    List<Check> checks() {
        return checks.all();
    }

    @QueryMapping
    FindingsAtResult findingsAt(@Argument List<String> claims, @Argument @Nullable Instant asOf,
            @Argument @Nullable LocalDate validAt) {
        if (claims.size() > MOST_CLAIMS) {
            return tooMany(claims, "");
        }
        LookingBack.Seen seen = lookingBack.at(claims, asOf, validAt);
        return new FindingsAt(seen.findings(), seen.failures());
    }

    private static InvalidProblem tooMany(List<String> claims, String or) {
        return new InvalidProblem("claims",
                "There are " + claims.size() + " ids: give " + MOST_CLAIMS + " at most" + or + ".");
    }

    @QueryMapping
    List<Checks.Problem> checkProblems() {
        return checks.problems();
    }

    @QueryMapping
    List<Concept> concepts() {
        return concepts.all();
    }

    @SchemaMapping
    CompletableFuture<Connection<Finding>> contradictions(Claim claim, @Argument @Nullable Boolean includeReconciled,
            PageRequest page, DataFetchingEnvironment field) {
        return ofClaim.of(claim.id(), page, Boolean.TRUE.equals(includeReconciled), field);
    }

    @BatchMapping(typeName = "Claim", field = "checks")
    Map<Claim, List<CheckResult>> checksOfClaims(List<Claim> claims) {
        Map<String, List<CheckResult>> found = results.of(claims.stream().map(Claim::id).toList());
        var byClaim = new HashMap<Claim, List<CheckResult>>();
        claims.forEach(claim -> byClaim.put(claim, found.getOrDefault(claim.id(), List.of())));
        return byClaim;
    }

    @BatchMapping(typeName = "Claim", field = "consistency")
    Map<Claim, ConsistencyStatus> consistencyOfClaims(List<Claim> claims) {
        var byClaim = new HashMap<Claim, ConsistencyStatus>();
        checksOfClaims(claims).forEach((claim, found) -> byClaim.put(claim, ConsistencyStatus.of(found)));
        return byClaim;
    }

    @MutationMapping
    RunChecksResult runChecks(@Argument RunChecksInput input) {
        List<String> claims = input.claims;
        if (claims != null && claims.size() > MOST_CLAIMS) {
            return tooMany(claims, ", or none for all claims");
        }
        return ChecksRun.of(claims == null ? consistency.checkAll((done, of) -> {}) : consistency.check(claims));
    }

    /** Which claims to check; null for all. */
    record RunChecksInput(@Nullable List<String> claims) {}

    /** What came of looking back. */
    sealed interface FindingsAtResult {}

    /** What the checks find as of another time. */
    record FindingsAt(List<FindingAt> findings, List<CheckRun.Failure> failures) implements FindingsAtResult {}

    /** What came of running the checks. */
    sealed interface RunChecksResult {}

    /** The checks ran. */
    record ChecksRun(long claims, long found, long opened, long resolved, List<CheckRun.Failure> failures)
            implements
                RunChecksResult {
        static ChecksRun of(CheckRun run) {
            return new ChecksRun(run.claims(), run.found(), run.opened(), run.resolved(), run.failures());
        }
    }

    /** An argument cannot be used. */
    record InvalidProblem(String argument, String message) implements RunChecksResult, FindingsAtResult {}
}
