package io.counterclaim.comparison;

import io.counterclaim.claim.Certainty;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Stance;
import io.counterclaim.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * What is compared: self-contained words, and what is known of them besides.
 *
 * @param text one or more sentences that need no context
 * @param claim its parts, or null when only the words are known
 * @param stance how its claimant stands to the words: what is denied is compared as denied
 * @param certainty how sure the claimant is, besides what the words say
 * @param holds when it is true of, or null when nothing is known of that
 * @param about whom or what "he", "it" or "the company" stand for where they are its subject, or null when that is not known
 */
public record Statement(String text, @Nullable Claim claim, Stance stance, Certainty certainty,
        @Nullable TimeSpan holds, @Nullable String about) {

    public Statement(String text, @Nullable Claim claim, Stance stance, Certainty certainty, @Nullable TimeSpan holds) {
        this(text, claim, stance, certainty, holds, null);
    }

    /** The same words, said of somebody or something that the text around them names. */
    public Statement about(String name) {
        return new Statement(text, claim, stance, certainty, holds, name);
    }

    /** Bare words. */
    public static Statement of(String text) {
        return new Statement(text, null, Stance.AFFIRMS, Certainty.CERTAIN, null);
    }

    /** A claim, whoever says it. */
    public static Statement of(Claim claim) {
        return of(claim, Stance.AFFIRMS, Certainty.CERTAIN, null);
    }

    /** A claim as somebody says it. */
    public static Statement of(Claim claim, Stance stance, Certainty certainty, @Nullable TimeSpan holds) {
        return new Statement(claim.text(), claim, stance, certainty, holds);
    }
}
