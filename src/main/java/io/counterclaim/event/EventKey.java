package io.counterclaim.event;

import io.counterclaim.graph.ContentId;
import java.time.LocalDate;
import java.util.Map;

/**
 * What makes claims of different articles part of one event: its kind, the key of its main place, and its day.
 *
 * @param place the key that the spellings of the place share
 */
record EventKey(EventKind kind, String place, LocalDate day) {
    private static final int NEWEST = 99_999_999;

    /** The id does not depend on which article came in first. */
    String id() {
        return ContentId.of("event", kind.name(), place, day.toString());
    }

    /** Sorts the newest event first, and those of one day by their id. */
    String sortKey() {
        int number = (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
        return "%08d %s".formatted(NEWEST - number, id());
    }

    /** What the graph keeps of it. */
    Map<String, Object> properties() {
        return Map.of("event", id(), "kind", kind.name(), "placeKey", place, "day", day, "sortKey", sortKey());
    }
}
