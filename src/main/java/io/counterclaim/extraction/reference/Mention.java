package io.counterclaim.extraction.reference;

import io.counterclaim.claim.Entity;
import io.counterclaim.extraction.reference.Gazetteer.Use;

/** Words of a sentence that name an entity: tokens first to last, counted from 1, both included. */
public record Mention(int first, int last, Entity entity, Use use) {

    public boolean covers(int index) {
        return first <= index && index <= last;
    }
}
