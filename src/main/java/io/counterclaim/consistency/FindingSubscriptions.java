package io.counterclaim.consistency;

import io.counterclaim.api.Filter;
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
    Flux<Finding> findings(Filter wanted, @Argument @Nullable String after) {
        return changes.findings(wanted, after);
    }

    @SubscriptionMapping
    Flux<FindingChange> findingEvents(Filter wanted, @Argument @Nullable String after) {
        return changes.events(wanted, after);
    }
}
