package io.counterclaim.claim;

/**
 * One reason for or against an appearance being right.
 *
 * @param weight how much it speaks for it, below nought against it; in tenths of a natural log-odds unit
 * @param description the same in words
 */
public record Signal(Kind kind, int weight, String description) {

    /** What a signal was read from. */
    public enum Kind {
        /** The grammar of the sentence. */
        PARSE,
        /** What pronouns and short names were read as. */
        REFERENCE,
        /** How it is known who speaks. */
        SPEAKER,
        /** How long the words are. */
        LENGTH,
        /** What the words say. */
        CONTENT,
        /** What kind of page and paragraph the words stand in. */
        LAYOUT,
        /** Who or what recorded it. */
        RECORDER
    }
}
