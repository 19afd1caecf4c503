package io.counterclaim.extraction;

import io.counterclaim.claim.Entity;
import io.counterclaim.extraction.Gazetteer.Use;

/** Words of a sentence that name an entity: tokens first to last, counted from 1, both included. */
record Mention(int first, int last, Entity entity, Use use) {

    boolean covers(int index) {
        return first <= index && index <= last;
    }
}
