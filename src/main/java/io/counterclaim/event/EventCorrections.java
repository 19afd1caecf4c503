package io.counterclaim.event;

import io.counterclaim.claim.AppearancesRecorded;
import io.counterclaim.event.MergeEventsResult.EventMergeRefused;
import io.counterclaim.event.MergeEventsResult.EventUnknown;
import io.counterclaim.event.MergeEventsResult.EventsAlreadyMerged;
import io.counterclaim.event.MergeEventsResult.EventsMerged;
import io.counterclaim.event.SeparateClaimResult.ClaimNotSeparated;
import io.counterclaim.event.SeparateClaimResult.ClaimSeparated;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.GraphReader;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people decide about events: which are one, and which claims are no part of one. It is recorded beside what was read, for good. */
@Service
class EventCorrections {
    private static final String MERGE = CypherFile.query("event/record-merge");
    private static final String MERGES = CypherFile.query("event/merges");
    private static final String SEPARATE = CypherFile.query("event/separate");
    private static final String SEPARATIONS = CypherFile.query("event/separations");
    private final Neo4jClient neo4j;
    private final GraphReader graph;
    private final Events events;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    EventCorrections(Neo4jClient neo4j, GraphReader graph, Events events, ApplicationEventPublisher publisher,
            Clock clock) {
        this.neo4j = neo4j;
        this.graph = graph;
        this.events = events;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Which event to merge into which, who says so, and why. */
    record MergeEventsInput(String kept, String merged, String by, @Nullable String reason) {}

    /** Which claim to take out of which event, who says so, and why. */
    record SeparateClaimInput(String claim, String event, String by, String reason) {}

    /** Merges two events; merging them again changes nothing. */
    @Transactional
    MergeEventsResult merge(MergeEventsInput input) {
        Map<String, Event> both = events.byIds(List.of(input.kept, input.merged));
        Event kept = both.get(input.kept);
        Event merged = both.get(input.merged);
        if (kept == null || merged == null) {
            return unknown(kept == null ? input.kept : input.merged);
        }
        MergeEventsResult before = asTheyAre(kept, merged);
        if (before != null) {
            return before;
        }
        if (kept.kind() != merged.kind() && input.reason == null) {
            return new EventMergeRefused("reason", "The one is of the kind " + merged.kind() + " and the other "
                    + kept.kind() + ": give the reason why they are one.");
        }
        var parameters = new HashMap<String, @Nullable Object>(Map.of("kept", input.kept, "merged", input.merged, "by",
                input.by, "recordedAt", now()));
        parameters.put("reason", input.reason);
        announce(MERGE, parameters);
        return new EventsMerged(Objects.requireNonNull(events.byIds(List.of(input.kept)).get(input.kept)),
                mergeOf(input.merged));
    }

    private @Nullable MergeEventsResult asTheyAre(Event kept, Event merged) {
        if (kept.id().equals(merged.id())) {
            return new EventMergeRefused("merged", "It is one event: name two.");
        }
        Map<String, String> ends = events.kept(List.of(kept.id(), merged.id()));
        String keptIn = ends.getOrDefault(kept.id(), kept.id());
        String mergedIn = ends.getOrDefault(merged.id(), merged.id());
        if (keptIn.equals(mergedIn)) {
            return new EventsAlreadyMerged(Objects.requireNonNull(events.byIds(List.of(keptIn)).get(keptIn)),
                    mergeOf(mergedIn.equals(merged.id()) ? kept.id() : merged.id()), "They are one already.");
        }
        if (!mergedIn.equals(merged.id())) {
            return new EventMergeRefused("merged", "It was merged into " + mergedIn + " before: merge that one.");
        }
        return keptIn.equals(kept.id())
                ? null
                : new EventMergeRefused("kept", "It was merged into " + keptIn + " before: keep that one.");
    }

    private EventMerge mergeOf(String merged) {
        return merges(List.of(merged)).getOrDefault(merged, List.of()).stream()
                .filter(merge -> merge.mergedId().equals(merged)).findFirst().orElseThrow();
    }

    /** Takes a claim out of an event, and of those that were merged with it; again changes nothing. */
    @Transactional
    SeparateClaimResult separate(SeparateClaimInput input) {
        if (!events.kept(List.of(input.event)).containsKey(input.event)) {
            return unknown(input.event);
        }
        boolean separated = announce(SEPARATE, Map.of("claim", input.claim, "event", input.event, "by", input.by,
                "reason", input.reason, "recordedAt", now()));
        Event left = events.byIds(List.of(input.event)).get(input.event);
        return separation(input).<SeparateClaimResult>map(known -> new ClaimSeparated(known, left, !separated))
                .orElseGet(() -> new ClaimNotSeparated("claim",
                        "The claim '" + input.claim + "' is no part of this event."));
    }

    private Optional<EventSeparation> separation(SeparateClaimInput input) {
        return separations(List.of(input.event)).getOrDefault(input.event, List.of()).stream()
                .filter(one -> one.claimId().equals(input.claim)).findFirst();
    }

    private static EventUnknown unknown(String id) {
        return new EventUnknown(id, "No event has the id '" + id + "'.");
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    /** Has the claims checked again that a statement answers; false when it answers none. */
    @SuppressWarnings("NullAway") // bindAll takes nulls, though its signature does not say so
    private boolean announce(String statement, Map<String, ? extends @Nullable Object> parameters) {
        Collection<String> claims = neo4j.query(statement).bindAll(new HashMap<String, Object>(parameters))
                .fetchAs(String.class).all();
        if (!claims.isEmpty()) {
            publisher.publishEvent(new AppearancesRecorded(claims));
        }
        return !claims.isEmpty();
    }

    /** What was merged into each event and into what it was merged, in the order of their recording. */
    Map<String, List<EventMerge>> merges(Collection<String> of) {
        var merges = new HashMap<String, List<EventMerge>>();
        graph.rows(MERGES, of).forEach(row -> merges.put(row.text("event"), row.children("merges").stream()
                .map(m -> new EventMerge(m.text("merged"), m.text("into"), m.text("by"), m.textOrNull("reason"),
                        m.moment("recordedAt")))
                .toList()));
        return merges;
    }

    /** The claims that people took out of each event, in the order of their recording. */
    Map<String, List<EventSeparation>> separations(Collection<String> of) {
        var separations = new HashMap<String, List<EventSeparation>>();
        graph.rows(SEPARATIONS, of).forEach(row -> separations.put(row.text("event"),
                row.children("separations").stream().map(EventCorrections::separation).toList()));
        return separations;
    }

    private static EventSeparation separation(Answer row) {
        return new EventSeparation(row.text("claim"), row.text("by"), row.text("reason"), row.moment("recordedAt"));
    }
}
