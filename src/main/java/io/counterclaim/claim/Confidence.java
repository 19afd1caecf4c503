package io.counterclaim.claim;

/** How likely an appearance is right, in wording, speaker and stance, by its signals. */
public enum Confidence {
    /** Contradictions and support may rest on it without a second look. */
    HIGH,
    /** Contradictions and support rest on it; look at the quote before citing it. */
    MEDIUM,
    /** Kept, but no check and no count of support rests on it. */
    LOW
}
