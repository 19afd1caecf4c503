package io.counterclaim.claim;

import io.counterclaim.article.Claimant;
import io.counterclaim.article.Passage;
import io.counterclaim.graph.ContentId;
import io.counterclaim.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * One saying of a claim, ready to be recorded.
 *
 * @param claimant who says it; the article's source when the article says it in its own voice
 * @param relayedBy who passed it on between the claimant and the article, or null
 * @param holds the time the claimant says it is true of
 * @param checkWorthy why the claim was taken
 * @param assessment how the speaker is known, and how likely all of it is right
 * @param entailedBy the id of the appearance this one follows from (an item of a list), or null
 */
public record AppearanceDraft(Claim claim, Claimant claimant, @Nullable Entity relayedBy, Stance stance,
        Certainty certainty, TimeSpan holds, Passage passage, String checkWorthy, Assessment assessment,
        @Nullable String entailedBy) {

    /** The same, said to be true of another time. */
    public AppearanceDraft holding(TimeSpan time) {
        return new AppearanceDraft(claim, claimant, relayedBy, stance, certainty, time, passage, checkWorthy,
                assessment, entailedBy);
    }

    /** {@code appearance:…}: the same words by the same claimant for the same claim are one appearance. */
    public String id() {
        return ContentId.of("appearance", claim.id(), claimant.id(), passage.id(), stance.name(), certainty.name());
    }
}
