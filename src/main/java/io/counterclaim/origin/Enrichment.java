package io.counterclaim.origin;

import java.util.Collection;

/** Finds out where the words of claims came from, and keeps it in the graph for checks to read. */
public class Enrichment {
    private final NearCopies copies;

    Enrichment(NearCopies copies) {
        this.copies = copies;
    }

    /**
     * Compares what these claims rest on with what is recorded. Doing it twice changes nothing.
     *
     * @return the claims of which that may say something new, these left out where nothing does
     */
    public Collection<String> of(Collection<String> claims) {
        return copies.compare(claims);
    }
}
