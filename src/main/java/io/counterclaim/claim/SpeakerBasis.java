package io.counterclaim.claim;

/** How it is known who says a claim. */
public enum SpeakerBasis {
    /** The sentence names the speaker and the saying. */
    EXPLICIT,
    /** A quotation goes on whose speaker an earlier or a later sentence names. */
    CONTINUED,
    /** A label before the words, or a signature, names the speaker. */
    LABELLED,
    /** A pronoun or a role in the sentence was resolved to somebody. */
    REFERRED,
    /** The article says it itself. */
    OWN_VOICE,
    /** Somebody says it, and nobody can tell who. */
    UNKNOWN
}
