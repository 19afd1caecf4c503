package io.counterclaim.intake;

import io.counterclaim.article.Article;
import io.counterclaim.claim.Appearance;
import io.counterclaim.claim.Appearances;
import io.counterclaim.consistency.Ripple;
import io.counterclaim.consistency.Ripples;
import io.counterclaim.intake.Recording.Recorded;
import io.counterclaim.intake.Recording.Refused;
import io.counterclaim.intake.SubmitArticlesResult.InvalidProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Claims that come in over the API, made by people and other tools. */
@Controller
class RecordingController {
    private final Recording recording;
    private final Appearances appearances;
    private final Ripples ripples;

    RecordingController(Recording recording, Appearances appearances, Ripples ripples) {
        this.recording = recording;
        this.appearances = appearances;
        this.ripples = ripples;
    }

    /** What became of the claims. */
    sealed interface RecordClaimsResult {}

    /** All are recorded, in the order of the input. */
    record ClaimsRecorded(Article article, List<RecordedClaim> claims, int added, Ripple ripple)
            implements
                RecordClaimsResult {}

    /** None is recorded. */
    record ClaimsRefused(List<InvalidProblem> problems) implements RecordClaimsResult {}

    /**
     * One claim of the input.
     *
     * @param entailed the appearances that follow from it, one for each item of a list
     */
    record RecordedClaim(Appearance appearance, boolean alreadyThere, List<Appearance> entailed) {}

    @MutationMapping
    RecordClaimsResult recordClaims(@Argument RecordClaimsInput input) {
        var told = ripples.of(() -> recording.record(input));
        return switch (told.outcome()) {
            case Refused(var problems) -> new ClaimsRefused(problems);
            case Recorded recorded -> new ClaimsRecorded(recorded.article(), claims(recorded),
                    Math.toIntExact(recorded.written().appearances()), told.ripple());
        };
    }

    private List<RecordedClaim> claims(Recorded recorded) {
        Map<String, Appearance> all = appearances.byIds(new HashSet<>(recorded.written().ids()));
        var created = new HashSet<>(recorded.written().created());
        var claims = new ArrayList<RecordedClaim>();
        for (List<String> ids : recorded.sayings()) {
            List<Appearance> said = ids.stream().map(all::get).map(Objects::requireNonNull).toList();
            // the same claim twice in one input is there already the second time
            claims.add(new RecordedClaim(said.getFirst(), !created.remove(ids.getFirst()), said.subList(1,
                    said.size())));
        }
        return claims;
    }
}
