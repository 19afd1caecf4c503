package io.counterclaim.consistency;

import io.counterclaim.api.Conditions;
import io.counterclaim.claim.MoreClaimConditions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was found about claims, for them to be filtered by. */
@Component
class ClaimFindingConditions implements MoreClaimConditions {
    private final Conditions conditions = Conditions.of("consistency/claim").with("finding",
            Conditions.of("consistency/claim-finding"));
    private final Checks checks;
    private final Concepts concepts;

    ClaimFindingConditions(Checks checks, Concepts concepts) {
        this.checks = checks;
        this.concepts = concepts;
    }

    @Override
    public Conditions conditions() {
        return conditions;
    }

    @Override
    public Set<String> ofNow() {
        return Set.of("check", "consistency", "severity");
    }

    /** The checks that decide on the consistency of a claim, as {@link CheckResults} asks them. */
    @Override
    public Map<String, Object> parameters() {
        return Map.of("suggestionChecks", checks.all().stream().filter(check -> check.kind() == CheckKind.SUGGESTION)
                .map(Check::id).toList(), "contradictionChecks",
                checks.all().stream()
                        .filter(check -> check.kind() == CheckKind.CONTRADICTION)
                        .map(check -> Map.of("id", check.id(), "idle", concepts.idle(check).isPresent(), "applies",
                                check.conditions()))
                        .toList());
    }
}
