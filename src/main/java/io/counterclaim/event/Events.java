package io.counterclaim.event;

import io.counterclaim.api.Conditions;
import io.counterclaim.api.Filter;
import io.counterclaim.api.Filtered;
import io.counterclaim.api.PageRequest;
import io.counterclaim.api.PagedStatement;
import io.counterclaim.api.Records;
import io.counterclaim.api.Records.Listed;
import io.counterclaim.api.Rows;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import io.counterclaim.time.TimeBasis;
import io.counterclaim.time.TimeSpan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** The events that recorded claims are part of, as they are known now. */
@Repository
class Events {
    private static final String OF_CLAIMS = CypherFile.query("event/of-claims");
    private static final String MAY_BE = CypherFile.query("event/may-be");
    private static final String KEPT = CypherFile.query("event/kept");
    private static final String NAMES = CypherFile.query("event/names");
    private static final int MOST_POSSIBLE = 20;
    private final Conditions conditions = Conditions.of("event/event");
    private final GraphReader graph;
    private final Records<Event> records;
    private final PagedStatement inOrder;
    private final PagedStatement anchored;

    Events(GraphReader graph) {
        this.graph = graph;
        this.records = new Records<>(graph, "event/by-ids", List.of("event", "places", "from", "to"), Events::event,
                Event::id);
        this.inOrder = PagedStatement.along(graph, "event/page", "", "~");
        this.anchored = new PagedStatement(graph, "event/page-anchored");
    }

    private static Event event(Answer row) {
        Answer event = row.child("event");
        List<String> places = row.texts("places");
        LocalDate from = Objects.requireNonNull(row.dayOrNull("from"));
        return new Event(event.text("id"), EventKind.valueOf(event.text("kind")), places.getFirst(),
                TimeSpan.between(from, row.dayOrNull("to"), TimeBasis.INFERRED, "the day its claims are true of"),
                places.stream().distinct().sorted().toList());
    }

    /** The events with these ids, in their order; an id that none has, or one without claims, is left out. */
    Map<String, Event> byIds(Collection<String> ids) {
        return records.byIds(ids, Moment.NOW);
    }

    Rows<Event> page(Filter filter, PageRequest page) {
        Filtered filtered = conditions
                .of(filter.replaced(Set.of("place"), (name, place) -> PlaceKey.of(place.toString())));
        return (filtered.start() == null ? inOrder : anchored).where(filtered).page(page, filtered.parameters(),
                records);
    }

    /** The event that each claim is part of, the earliest of several; a claim of none is left out. */
    Map<String, Event> ofClaims(Collection<String> claims) {
        Listed<Event> read = records.listed(OF_CLAIMS, List.of("claim", "page"),
                Map.of("ids", List.copyOf(claims)));
        var byClaim = new HashMap<String, Event>();
        read.lists().forEach(row -> row.children("page").stream().map(entry -> read.things().get(entry.text("id")))
                .filter(Objects::nonNull).forEach(event -> byClaim.put(row.text("claim"), event)));
        return byClaim;
    }

    /** The events that each of these may be as well, the nearest in time first. */
    Map<String, List<PossibleEvent>> mayBe(Collection<String> events) {
        Listed<Event> read = records.listed(MAY_BE, List.of("event", "page"),
                Map.of("ids", List.copyOf(events), "most", MOST_POSSIBLE));
        var byEvent = new HashMap<String, List<PossibleEvent>>();
        read.lists().forEach(row -> byEvent.put(row.text("event"), row.children("page").stream()
                .filter(entry -> read.things().containsKey(entry.text("id")))
                .map(entry -> possible(entry, Objects.requireNonNull(read.things().get(entry.text("id"))))).toList()));
        return byEvent;
    }

    private static PossibleEvent possible(Answer entry, Event event) {
        int apart = entry.number("apart").intValue();
        int days = Math.abs(apart);
        String when = apart == 0
                ? "on the same day"
                : days + (days == 1 ? " day " : " days ") + (apart > 0 ? "later" : "earlier");
        return new PossibleEvent(event,
                event.kind().words() + " " + when + ", " + entry.text("place") + " is named in both");
    }

    /** What each of these was merged into in the end, itself when it was not merged; an id that none has is left out. */
    Map<String, String> kept(Collection<String> events) {
        var kept = new HashMap<String, String>();
        graph.rows(KEPT, events).forEach(row -> kept.put(row.text("event"), row.text("kept")));
        return kept;
    }

    /** The people and groups that the claims of each event name. */
    Map<String, List<String>> names(Collection<String> events) {
        var names = new HashMap<String, List<String>>();
        graph.rows(NAMES, events).forEach(row -> names.put(row.text("event"), row.texts("names")));
        return names;
    }
}
