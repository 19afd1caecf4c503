package io.counterclaim.article;

/** Whoever can stand behind a claim: an entity that is quoted, or the source in whose own voice an article speaks. */
public interface Claimant {
    /** A typed content id, {@code entity:…} or {@code source:…}. */
    String id();

    /** The name to show. */
    String name();
}
