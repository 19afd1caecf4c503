package io.counterclaim.origin;

/**
 * Why two appearances count as one origin.
 *
 * @param oneId an appearance
 * @param otherId another
 * @param reason the kind of reason
 * @param because the reason in words, with its numbers
 */
public record OriginMerge(String oneId, String otherId, Reason reason, String because) {

    /** What makes two appearances one origin. */
    public enum Reason {
        /** The same article, or another version of it. */
        SAME_ARTICLE,
        /** One article copies the other. */
        COPY,
        /** Two articles say it in nearly the same words. */
        SAME_WORDS,
        /** Two articles tell what one speaker says. */
        SAME_SPEAKER,
        /** One article has it from the other's publisher, or both have it from a third. */
        RELAYED
    }
}
