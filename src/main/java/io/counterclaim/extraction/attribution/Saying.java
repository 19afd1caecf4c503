package io.counterclaim.extraction.attribution;

import io.counterclaim.article.Claimant;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.SpeakerBasis;
import io.counterclaim.claim.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says a stretch of words, and through whom it came.
 *
 * @param speaker the entity that says it, or null when the article does in its own voice
 * @param rebutted whether the article says that the claimant is wrong
 * @param basis how the claimant is known
 */
public record Saying(Claimant claimant, @Nullable Entity speaker, @Nullable Entity relayedBy, Stance stance,
        boolean rebutted, SpeakerBasis basis) {

    /**
     * Who says the word at {@code offset}: the innermost attribution around it; the next one out relays it. What
     * nobody is named for is only reported by whoever says so.
     */
    public static Saying at(int offset, List<Attribution> attributions, Claimant voice) {
        List<Attribution> around = attributions.stream().filter(a -> a.says(offset)).toList();
        if (around.isEmpty()) {
            return new Saying(voice, null, null, Stance.AFFIRMS, false, SpeakerBasis.OWN_VOICE);
        }
        Attribution inner = around.getLast();
        Entity speaker = inner.speaker();
        List<Attribution> relays = around.stream().filter(a -> a.speaker() != null
                && (speaker == null || !a.speaker().id().equals(speaker.id()))).toList();
        Entity relay = relays.isEmpty() ? null : relays.getLast().speaker();
        if (speaker == null) {
            return relay == null
                    ? new Saying(voice, null, null, Stance.REPORTS, false, SpeakerBasis.OWN_VOICE)
                    : new Saying(relay, relay, null, Stance.REPORTS, false, relays.getLast().basis());
        }
        return new Saying(speaker, speaker, relay, inner.stance(), inner.rebutted(), inner.basis());
    }

    /** The same words as the word of {@code actor}, who says it by doing it; who told it so far relays it. */
    public Saying by(Entity actor) {
        boolean other = speaker != null && !speaker.id().equals(actor.id());
        return new Saying(actor, actor, other ? speaker : relayedBy, stance, rebutted, SpeakerBasis.EXPLICIT);
    }

    /** The stance to the positive claim when the words are denied. */
    public Stance to(boolean denied) {
        if (!denied) {
            return stance;
        }
        return switch (stance) {
            case AFFIRMS -> Stance.DENIES;
            case DENIES -> Stance.AFFIRMS;
            default -> stance;
        };
    }
}
