package io.counterclaim.review;

import io.counterclaim.api.NodeSource;
import io.counterclaim.consistency.Consistency;
import io.counterclaim.consistency.Decisions;
import io.counterclaim.consistency.Finding;
import io.counterclaim.consistency.FindingStatus;
import io.counterclaim.graph.Moment;
import io.counterclaim.graph.Retry;
import io.counterclaim.review.ReviewResult.ConflictProblem;
import io.counterclaim.review.ReviewResult.FindingDecided;
import io.counterclaim.review.ReviewResult.InvalidProblem;
import io.counterclaim.review.ReviewResult.NotFoundProblem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Where people decide. */
@Controller
class DecisionController implements NodeSource {
    private final Reviews reviews;
    private final Decisions decisions;
    private final Consistency consistency;

    DecisionController(Reviews reviews, Decisions decisions, Consistency consistency) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.consistency = consistency;
    }

    @Override
    public String kind() {
        return "review";
    }

    @Override
    public @Nullable Review byId(String id, Moment moment) {
        Review found = reviews.byIds(List.of(id)).get(id);
        return found == null || moment.isBefore(found.recordedAt()) ? null : found;
    }

    @MutationMapping
    ReviewResult.OfClaim reviewClaim(@Argument ReviewClaimInput input) {
        InvalidProblem invalid = InvalidProblem.inTexts("by", input.by);
        if (invalid != null) {
            return invalid;
        }
        ReviewResult.OfClaim result = Retry.transientFailures(() -> reviews.review(input));
        if (result instanceof Review) {
            consistency.check(List.of(input.claim)); // whether it agrees with what others decided
        }
        return result;
    }

    @MutationMapping
    ReviewResult.OfDecision decideFinding(@Argument DecideFindingInput input) {
        InvalidProblem invalid = InvalidProblem.inTexts("by", input.by, "reason", input.reason);
        if (invalid != null) {
            return invalid;
        }
        var decision = new Decisions.Decision(input.finding, input.expectedVersion,
                FindingStatus.valueOf(input.decision.name()), input.by.strip(), input.reason.strip());
        return switch (Retry.transientFailures(() -> decisions.decide(decision))) {
            case Decisions.Decided(Finding finding) -> new FindingDecided(finding);
            case Decisions.Unknown unknown -> NotFoundProblem.finding(input.finding);
            case Decisions.Changed(var standing) -> ConflictProblem.of(standing);
            case Decisions.Resolved resolved -> new InvalidProblem("finding",
                    "The checks do not find it any more, so there is nothing to decide.");
        };
    }

    @MutationMapping
    ReviewResult.OfWaiver waiveFinding(@Argument WaiveFindingInput input) {
        InvalidProblem invalid = InvalidProblem.inTexts("by", input.by, "reason", input.reason);
        if (invalid != null) {
            return invalid;
        }
        LocalDate today = reviews.today();
        if (input.until.isBefore(today)) {
            return new InvalidProblem("until", input.until + " is past: give " + today + " or a later day.");
        }
        return Retry.transientFailures(() -> reviews.waive(input));
    }

    /** What a person says of a claim. */
    record ReviewClaimInput(String claim, @Nullable Integer expectedVersion, Verdict verdict, @Nullable String label,
            String by, @Nullable String note) {}

    /** What a person says of a finding. */
    record DecideFindingInput(String finding, @Nullable Integer expectedVersion, Decision decision, String by,
            String reason) {}

    /** What a person can say of a finding. */
    enum Decision {
        CONFIRMED, DISMISSED
    }

    /** A finding to put up with. */
    record WaiveFindingInput(String finding, @Nullable Integer expectedVersion, String reason, String by,
            LocalDate until) {}
}
