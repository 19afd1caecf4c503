package io.counterclaim.consistency;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Tells what becomes of findings as it happens. */
@Controller
class FindingSubscriptions {
    private final FindingChanges changes;

    FindingSubscriptions(FindingChanges changes) {
        this.changes = changes;
    }

    @SubscriptionMapping
    Flux<Finding> findings(@Argument @Nullable FindingFilter filter, @Argument @Nullable String after) {
        return changes.findings(filter == null ? FindingFilter.ALL : filter, after);
    }

    @SubscriptionMapping
    Flux<FindingChange> findingEvents(@Argument @Nullable FindingFilter filter, @Argument @Nullable String after) {
        return changes.events(filter == null ? FindingFilter.ALL : filter, after);
    }
}
