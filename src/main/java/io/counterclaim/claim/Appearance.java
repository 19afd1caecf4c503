package io.counterclaim.claim;

import io.counterclaim.article.Claimant;
import io.counterclaim.article.Passage;
import io.counterclaim.time.TimeSpan;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One recorded saying of a claim: who said it, in which words, where, when, and how it was found.
 *
 * @param claimId the claim it states
 * @param relayedBy who passed it on between the claimant and the article, or null
 * @param holds the time the claimant says it is true of
 * @param extraction what found it, or null when a person recorded it
 * @param checkWorthy why the claim was taken
 * @param assessment how the speaker is known, and how likely all of it is right
 * @param entailedBy the id of the appearance this one follows from (an item of a list), or null
 */
public record Appearance(String id, String claimId, Claimant claimant, @Nullable Entity relayedBy, Stance stance,
        Certainty certainty, TimeSpan holds, Passage passage, @Nullable Extraction extraction,
        @Nullable String checkWorthy, Assessment assessment, @Nullable String entailedBy, Instant recordedAt) {

    /** The article its words stand in. */
    public String articleId() {
        return passage.articleId();
    }

    /** How it is known who says it. */
    public SpeakerBasis speakerBasis() {
        return assessment.speakerBasis();
    }

    /** How likely it is right. */
    public Confidence confidence() {
        return assessment.confidence();
    }

    /** Why, the weightiest first. */
    public List<Signal> signals() {
        return assessment.signals();
    }

    /** The id says nearly all of it, and it is a key in maps wherever fields are looked up for many at once. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
