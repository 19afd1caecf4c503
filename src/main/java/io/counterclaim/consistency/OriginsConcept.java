package io.counterclaim.consistency;

import io.counterclaim.origin.Enrichment;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Before claims are checked: what copies what, which quotations are nearly the same, and what counts as one voice. */
@Component
class OriginsConcept implements Concept {
    private final Enrichment enrichment;

    OriginsConcept(Enrichment enrichment) {
        this.enrichment = enrichment;
    }

    @Override
    public String id() {
        return "origins";
    }

    @Override
    public String title() {
        return "Which articles copy one another, which quotations are nearly the same, and which appearances are one voice";
    }

    @Override
    public List<String> requires() {
        return List.of();
    }

    /** Claims that another article shares with these are these: nothing is written that concerns others. */
    @Override
    public Collection<String> enrich(Collection<String> claimIds) {
        enrichment.of(claimIds);
        return List.of();
    }
}
