package io.counterclaim.extraction;

import io.counterclaim.article.Claimant;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.Stance;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who says a stretch of words, and through whom it came.
 *
 * @param speaker the entity that says it, or null when the article does in its own voice
 */
record Saying(Claimant claimant, @Nullable Entity speaker, @Nullable Entity relayedBy, Stance stance) {

    /**
     * Who says the word at {@code offset}: the innermost attribution around it; the next one out relays it. What
     * nobody is named for is only reported by whoever says so.
     */
    static Saying at(int offset, List<Attribution> attributions, Claimant voice) {
        List<Attribution> around = attributions.stream().filter(a -> a.content().contains(offset)).toList();
        if (around.isEmpty()) {
            return new Saying(voice, null, null, Stance.AFFIRMS);
        }
        Attribution inner = around.getLast();
        Entity speaker = inner.speaker();
        Entity relay = around.stream().map(Attribution::speaker).filter(Objects::nonNull)
                .filter(s -> speaker == null || !s.id().equals(speaker.id())).reduce((a, b) -> b).orElse(null);
        if (speaker == null) {
            return new Saying(relay == null ? voice : relay, relay, null, Stance.REPORTS);
        }
        return new Saying(speaker, speaker, relay, inner.stance());
    }

    /** The same words as the word of {@code actor}, who says it by doing it; who told it so far relays it. */
    Saying by(Entity actor) {
        boolean other = speaker != null && !speaker.id().equals(actor.id());
        return new Saying(actor, actor, other ? speaker : relayedBy, stance);
    }

    /** The stance to the positive claim when the words are denied. */
    Stance to(boolean denied) {
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
