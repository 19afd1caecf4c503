package io.counterclaim.extraction;

import io.counterclaim.claim.Entity;
import io.counterclaim.claim.SpeakerBasis;
import io.counterclaim.claim.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody says.
 *
 * @param content what is said in this sentence, without quotation marks and "that"
 * @param speaker who says it, an anonymous entity named by the mention when nobody knows who that is; null when no
 *     source is named at all ("reportedly")
 * @param stance how the cue stands to it: "says" affirms, "denies" denies, "asks" questions
 * @param basis how the speaker is known
 * @param cue the words that tell of the saying: "said", "according to"
 * @param source the words that name the speaker, a pronoun perhaps; null when there are none
 */
record Attribution(Span content, @Nullable Entity speaker, Stance stance, SpeakerBasis basis, Span cue,
        @Nullable Span source) {

    /** Whether nothing but a space stands between what is said and who says it: parsers take the two for one clause. */
    boolean runsOn() {
        return source != null && source.start() - content.end() >= 0 && source.start() - content.end() <= 1;
    }
}
