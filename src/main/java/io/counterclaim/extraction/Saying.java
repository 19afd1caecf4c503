package io.counterclaim.extraction;

import io.counterclaim.article.Claimant;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says a stretch of words, and through whom it came.
 *
 * @param speaker the entity that says it, or null when the article does in its own voice
 */
record Saying(Claimant claimant, @Nullable Entity speaker, @Nullable Entity relayedBy, Stance stance) {

    /** Who says the word at {@code offset}: the innermost attribution around it; the next one out relays it. */
    static Saying at(int offset, List<Attribution> attributions, Claimant voice) {
        List<Attribution> around = attributions.stream().filter(a -> a.content().contains(offset)).toList();
        if (around.isEmpty()) {
            return new Saying(voice, null, null, Stance.AFFIRMS);
        }
        Attribution inner = around.getLast();
        Entity relay = around.stream().map(Attribution::speaker).filter(s -> !s.id().equals(inner.speaker().id()))
                .reduce((a, b) -> b).orElse(null);
        return new Saying(inner.speaker(), inner.speaker(), relay, inner.stance());
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
