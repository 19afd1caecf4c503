package io.counterclaim.review;

import io.counterclaim.api.NodeSource;
import io.counterclaim.consistency.Consistency;
import io.counterclaim.consistency.Decisions;
import io.counterclaim.consistency.Finding;
import io.counterclaim.consistency.FindingStatus;
import io.counterclaim.review.ReviewResult.FindingDecided;
import io.counterclaim.review.ReviewResult.InvalidProblem;
import io.counterclaim.review.ReviewResult.NotFoundProblem;
import java.time.LocalDate;
import java.util.List;
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
    public @Nullable Review byId(String id) {
        return reviews.byIds(List.of(id)).get(id);
    }

    @MutationMapping
    ReviewResult.OfClaim reviewClaim(@Argument ReviewClaimInput input) {
        InvalidProblem invalid = InvalidProblem.inTexts("by", input.by);
        if (invalid != null) {
            return invalid;
        }
        Review review = reviews.review(input.claim, input.verdict, stripped(input.label), input.by.strip(),
                stripped(input.note));
        if (review == null) {
            return new NotFoundProblem(input.claim, "No claim has the id '" + input.claim + "'.");
        }
        consistency.check(List.of(input.claim)); // whether it agrees with what others decided
        return review;
    }

    @MutationMapping
    ReviewResult.OfDecision decideFinding(@Argument DecideFindingInput input) {
        InvalidProblem invalid = InvalidProblem.inTexts("by", input.by, "reason", input.reason);
        if (invalid != null) {
            return invalid;
        }
        FindingStatus status = FindingStatus.valueOf(input.decision.name());
        return switch (decisions.decide(input.finding, status, input.by.strip(), input.reason.strip())) {
            case Decisions.Decided(Finding finding) -> new FindingDecided(finding);
            case Decisions.Unknown unknown -> unknownFinding(input.finding);
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
        Waiver waiver = reviews.waive(input.finding, input.reason.strip(), input.by.strip(), input.until);
        return waiver == null ? unknownFinding(input.finding) : waiver;
    }

    private static NotFoundProblem unknownFinding(String id) {
        return new NotFoundProblem(id, "No finding has the id '" + id + "'.");
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What a person says of a claim. */
    record ReviewClaimInput(String claim, Verdict verdict, @Nullable String label, String by, @Nullable String note) {}

    /** What a person says of a finding. */
    record DecideFindingInput(String finding, Decision decision, String by, String reason) {}

    /** What a person can say of a finding. */
    enum Decision {
        CONFIRMED, DISMISSED
    }

    /** A finding to put up with. */
    record WaiveFindingInput(String finding, String reason, String by, LocalDate until) {}
}
