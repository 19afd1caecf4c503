package io.counterclaim.extraction.attribution;

import io.counterclaim.claim.Entity;
import io.counterclaim.claim.SpeakerBasis;
import io.counterclaim.claim.Stance;
import io.counterclaim.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody says.
 *
 * @param content what is said in this sentence, without quotation marks and "that"
 * @param speaker who says it, an anonymous entity named by the mention when nobody knows who that is; null when no
 *     source is named at all ("reportedly")
 * @param stance how the cue stands to it: "says" affirms, "denies" denies, "asks" questions
 * @param basis how the speaker is known
 * @param rebutted whether the words around it say that the speaker is wrong
 * @param cue the words that tell of the saying: "said", "according to"
 * @param inserted the saying with its commas where it stands inside what is said, "Kenya, Ann Smith says, has left"; or null
 * @param source the words that name the speaker, a pronoun perhaps; null when there are none
 */
public record Attribution(Span content, @Nullable Entity speaker, Stance stance, SpeakerBasis basis,
        boolean rebutted, Span cue,
        @Nullable Span inserted, @Nullable Span source) {

    /** Whether the word at this offset is said, and does not tell of the saying. */
    public boolean says(int offset) {
        return content.contains(offset) && (inserted == null || !inserted.contains(offset));
    }

    /** Whether nothing but a comma and a space stands between what is said and who says it: parsers mix the two. */
    public boolean runsOn(String text) {
        return source != null && content.end() <= source.start()
                && text.substring(content.end(), source.start()).matches(",? ?");
    }
}
