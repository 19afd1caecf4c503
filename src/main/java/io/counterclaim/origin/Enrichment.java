package io.counterclaim.origin;

import java.util.Collection;

/** Finds out where the words of claims came from, and keeps it in the graph for checks to read. */
public class Enrichment {
    private final NearCopies copies;
    private final Quotations quotations;
    private final Origins origins;

    Enrichment(NearCopies copies, Quotations quotations, Origins origins) {
        this.copies = copies;
        this.quotations = quotations;
        this.origins = origins;
    }

    /**
     * Compares what these claims rest on with what is recorded, in the caller's transaction. Doing it twice changes
     * nothing. What it writes of other claims' articles concerns those claims only that they share with these.
     */
    public void of(Collection<String> claims) {
        copies.compare(claims);
        quotations.compare(claims);
        origins.record(claims);
    }
}
