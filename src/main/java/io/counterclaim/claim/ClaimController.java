package io.counterclaim.claim;

import io.counterclaim.api.Connection;
import io.counterclaim.api.Filter;
import io.counterclaim.api.PageRequest;
import io.counterclaim.graph.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Where claims are looked up. */
@Controller
class ClaimController {
    private static final int TIMELINE_LIMIT = 500;
    private final Claims claims;
    private final Appearances appearances;
    private final Merges merges;

    ClaimController(Claims claims, Appearances appearances, Merges merges) {
        this.claims = claims;
        this.appearances = appearances;
        this.merges = merges;
    }

    @QueryMapping
    @Nullable
    Claim claim(@Argument String id, Moment moment) {
        return claims.byIds(List.of(id), moment).get(id);
    }

    @QueryMapping
    Connection<Claim> claims(Filter wanted, @Argument @Nullable ClaimOrder orderBy, PageRequest page) {
        return page.connection(claims.page(wanted, orderBy == null ? ClaimOrder.BY_TEXT : orderBy, page));
    }

    @QueryMapping
    List<TimelineEntry> timeline(@Argument String subject, @Argument @Nullable String predicate, Moment moment) {
        return appearances.timeline(merges.keptId(subject, moment), predicate, TIMELINE_LIMIT, moment).stream()
                .map(appearance -> new TimelineEntry(appearance.holds(), appearance)).toList();
    }
}
