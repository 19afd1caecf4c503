package io.counterclaim.consistency;

import io.counterclaim.claim.Appearance;
import io.counterclaim.claim.Claim;
import io.counterclaim.comparison.Relation;
import io.counterclaim.consistency.Finding.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link DryRun} over an article came to.
 *
 * @param sayings all that the article says, in the order of its text
 * @param conflicts what the checks found about it: open ones first, the worst first
 * @param failures the checks that could not look
 */
public record Tried(List<Said> sayings, List<Conflict> conflicts, List<CheckRun.Failure> failures) {

    public Tried {
        sayings = List.copyOf(sayings);
        conflicts = List.copyOf(conflicts);
        failures = List.copyOf(failures);
    }

    /**
     * One saying of the article. Neither it nor a new claim is in the graph any more.
     *
     * @param heldAs the same claim as it is held, or null when it is new
     * @param before what was said before that says the same or supports it
     */
    public record Said(Appearance appearance, Claim claim, @Nullable Claim heldAs, List<SaidBefore> before) {}

    /**
     * A held claim that says the same as one of the article, or supports it.
     *
     * @param appearances the first few that affirm it
     */
    public record SaidBefore(Claim claim, Relation relation, List<Appearance> appearances) {}

    /** What one check found. */
    public record Conflict(Check check, Explanation explanation, @Nullable Reconciliation reconciliation,
            List<Part> sides) {}

    /** One side of a conflict. */
    public sealed interface Part {
        /** What part it plays, in the words of the check. */
        String role();
    }

    /** What the article says. */
    public record OwnPart(String role, List<Said> sayings) implements Part {}

    /** What is held, and who says it where. */
    public record HeldPart(String role, Claim claim, List<Appearance> appearances) implements Part {}
}
