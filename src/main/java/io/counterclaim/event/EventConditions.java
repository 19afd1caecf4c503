package io.counterclaim.event;

import io.counterclaim.api.Conditions;
import io.counterclaim.claim.MoreClaimConditions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The event that claims, and appearances of them, are part of, for them to be filtered by. */
@Component
class EventConditions implements MoreClaimConditions {
    private final Conditions conditions = Conditions.of("event/claim");
    private final Conditions appearances = Conditions.of("event/appearance");

    @Override
    public Conditions conditions() {
        return conditions;
    }

    @Override
    public Optional<Conditions> appearances() {
        return Optional.of(appearances);
    }

    @Override
    public Set<String> ofNow() {
        return Set.of("event");
    }

    @Override
    public Map<String, Object> parameters() {
        return Map.of();
    }
}
