package io.counterclaim.review;

import io.counterclaim.api.NodeSource;
import io.counterclaim.consistency.Decisions;
import io.counterclaim.consistency.Finding;
import io.counterclaim.consistency.FindingStatus;
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
    private static final int LENGTH = 2000;
    private final Reviews reviews;
    private final Decisions decisions;

    DecisionController(Reviews reviews, Decisions decisions) {
        this.reviews = reviews;
        this.decisions = decisions;
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
        InvalidProblem invalid = invalid("by", input.by);
        if (invalid != null) {
            return invalid;
        }
        Review review = reviews.review(input.claim, input.verdict, stripped(input.label), input.by.strip(),
                stripped(input.note));
        return review == null ? new NotFoundProblem(input.claim, "No claim has the id '" + input.claim + "'.") : review;
    }

    @MutationMapping
    ReviewResult.OfDecision decideFinding(@Argument DecideFindingInput input) {
        InvalidProblem invalid = invalid("by", input.by, "reason", input.reason);
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
        InvalidProblem invalid = invalid("by", input.by, "reason", input.reason);
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

    private static @Nullable InvalidProblem invalid(String... namesAndTexts) {
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            int length = namesAndTexts[i + 1].strip().length();
            if (length == 0 || length > LENGTH) {
                return new InvalidProblem(namesAndTexts[i],
                        "'" + namesAndTexts[i] + "' has " + length + " characters: give 1 to " + LENGTH + ".");
            }
        }
        return null;
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
