package io.counterclaim.claim;

/** How likely an appearance is right, in wording, speaker and stance, by its signals. */
public enum Confidence {
    /** Right in four of five cases on the texts that it was measured on. */
    HIGH,
    /** Right in two of three; look at the quote before citing it. */
    MEDIUM,
    /** Right in one of three: kept, but no check and no count of support rests on it. */
    LOW
}
