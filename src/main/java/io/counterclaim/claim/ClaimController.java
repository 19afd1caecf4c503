package io.counterclaim.claim;

import io.counterclaim.api.Connection;
import io.counterclaim.api.PageRequest;
import java.time.Instant;
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
    Claim claim(@Argument String id) {
        return claims.byIds(List.of(id)).get(id);
    }

    @QueryMapping
    Connection<Claim> claims(@Argument @Nullable ClaimFilter filter, @Argument ClaimFilter.@Nullable Order orderBy,
            @Argument @Nullable Instant asOf, PageRequest page) {
        ClaimFilter wanted = filter == null ? ClaimFilter.ALL : filter.resolved(merges::keptId);
        return page.connection(claims.page(wanted, orderBy, asOf, page));
    }

    @QueryMapping
    List<TimelineEntry> timeline(@Argument String subject, @Argument @Nullable String predicate) {
        return appearances.timeline(merges.keptId(subject), predicate, TIMELINE_LIMIT).stream()
                .map(appearance -> new TimelineEntry(appearance.holds(), appearance)).toList();
    }
}
