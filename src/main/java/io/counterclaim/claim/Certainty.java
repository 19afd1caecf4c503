package io.counterclaim.claim;

/** How sure the words are of what they say (event factuality, after Saurí and Pustejovsky 2009). */
public enum Certainty {
    /** "is", "has been". */
    CERTAIN,
    /** "is likely to", "probably". */
    PROBABLE,
    /** "may", "might", "could". */
    POSSIBLE,
    /** "is set to", "will", "is scheduled to". */
    PLANNED,
    /** "hopes to", "wants to", "seeks to". */
    WANTED
}
