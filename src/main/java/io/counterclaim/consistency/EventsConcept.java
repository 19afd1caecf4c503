package io.counterclaim.consistency;

import io.counterclaim.event.EventReading;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Before claims are checked: which events they are part of, and which tolls they give. */
@Component
class EventsConcept implements Concept {
    private final EventReading reading;

    EventsConcept(EventReading reading) {
        this.reading = reading;
    }

    @Override
    public String id() {
        return "events";
    }

    @Override
    public String title() {
        return "Which event a claim is part of, and the numbers of killed and injured it gives";
    }

    @Override
    public List<String> requires() {
        return List.of();
    }

    @Override
    public String version() {
        return EventReading.METHOD;
    }

    @Override
    public Collection<String> enrich(Collection<String> claimIds) {
        return reading.of(claimIds);
    }
}
