package io.counterclaim.event;

import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Claims;
import io.counterclaim.event.EventCorrections.MergeEventsInput;
import io.counterclaim.event.EventCorrections.SeparateClaimInput;
import io.counterclaim.event.MergeEventsResult.EventMergeRefused;
import io.counterclaim.event.SeparateClaimResult.ClaimNotSeparated;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Where people put events right, and the record of that. */
@Controller
class EventCorrectionController {
    private static final int LENGTH = 2000;
    private final EventCorrections corrections;
    private final Events events;
    private final Claims claims;

    EventCorrectionController(EventCorrections corrections, Events events, Claims claims) {
        this.corrections = corrections;
        this.events = events;
        this.claims = claims;
    }

    @MutationMapping
    MergeEventsResult mergeEvents(@Argument MergeEventsInput input) {
        String reason = input.reason() == null || input.reason().isBlank() ? null : input.reason().strip();
        String wrong = wrong("by", input.by());
        if (wrong != null) {
            return new EventMergeRefused("by", wrong);
        }
        wrong = reason == null ? null : wrong("reason", reason);
        return wrong == null
                ? corrections.merge(new MergeEventsInput(input.kept(), input.merged(), input.by().strip(), reason))
                : new EventMergeRefused("reason", wrong);
    }

    @MutationMapping
    SeparateClaimResult separateClaim(@Argument SeparateClaimInput input) {
        String wrong = wrong("by", input.by());
        if (wrong != null) {
            return new ClaimNotSeparated("by", wrong);
        }
        wrong = wrong("reason", input.reason());
        return wrong == null
                ? corrections.separate(new SeparateClaimInput(input.claim(), input.event(), input.by().strip(),
                        input.reason().strip()))
                : new ClaimNotSeparated("reason", wrong);
    }

    private static @Nullable String wrong(String argument, String text) {
        int length = text.strip().length();
        return length >= 1 && length <= LENGTH
                ? null
                : "'" + argument + "' has " + length + " characters: give 1 to " + LENGTH + ".";
    }

    @BatchMapping
    Map<Event, Event> mergedInto(List<Event> of) {
        Map<String, String> kept = events.kept(of.stream().map(Event::id).distinct().toList());
        Map<Event, Event> into = EventController.each(of, event -> kept.getOrDefault(event.id(), event.id()),
                events::byIds);
        into.entrySet().removeIf(entry -> entry.getKey().id().equals(entry.getValue().id()));
        return into;
    }

    @BatchMapping
    Map<Event, List<EventMerge>> merges(List<Event> of) {
        Map<String, List<EventMerge>> found = corrections.merges(of.stream().map(Event::id).distinct().toList());
        var merges = new HashMap<Event, List<EventMerge>>();
        of.forEach(event -> merges.put(event, found.getOrDefault(event.id(), List.of()).stream()
                .filter(merge -> merge.intoId().equals(event.id())).toList()));
        return merges;
    }

    @BatchMapping
    Map<Event, List<EventSeparation>> separations(List<Event> of) {
        Map<String, List<EventSeparation>> found = corrections
                .separations(of.stream().map(Event::id).distinct().toList());
        var separations = new HashMap<Event, List<EventSeparation>>();
        of.forEach(event -> separations.put(event, found.getOrDefault(event.id(), List.of())));
        return separations;
    }

    @BatchMapping
    Map<EventMerge, Event> merged(List<EventMerge> of) {
        return EventController.each(of, EventMerge::mergedId, events::byIds);
    }

    @BatchMapping
    Map<EventMerge, Event> into(List<EventMerge> of) {
        return EventController.each(of, EventMerge::intoId, events::byIds);
    }

    @BatchMapping
    Map<EventSeparation, Claim> claim(List<EventSeparation> of) {
        return EventController.each(of, EventSeparation::claimId, claims::byIds);
    }
}
