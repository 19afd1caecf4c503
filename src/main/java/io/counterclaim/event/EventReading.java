package io.counterclaim.event;

import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Reads which event a claim speaks of, and the toll it gives. The claim itself tells where it was, or else its sentence, the title and
 * the beginning of its article. A claim belongs to no event when none of them names a place smaller than a state, or when its
 * day is not known. What a person took out of an event stays out.
 */
public class EventReading {
    /** Another one whenever it would read something else in the same claims. */
    public static final String METHOD = "events-1";
    private static final String FAMILY = "events-";
    private static final String FRESH = CypherFile.query("event/not-read");
    private static final String PASSAGES = CypherFile.query("event/passages");
    private static final String FORGET = CypherFile.query("event/forget");
    private static final String TOLLS = CypherFile.query("event/record-tolls");
    private static final String PARTS = CypherFile.query("event/record-parts");
    private static final String FORGET_EMPTY = CypherFile.query("event/forget-empty");
    private static final String PARTNERS = CypherFile.query("event/partners");
    private final Neo4jClient neo4j;
    private final EventRows rows;

    EventReading(Neo4jClient neo4j, EventRows rows) {
        this.neo4j = neo4j;
        this.rows = rows;
    }

    /**
     * Records what these claims say of events, in the caller's transaction. Again for the same claims it changes nothing.
     *
     * @return the ids of the claims whose tolls may have to be compared anew
     */
    public Collection<String> of(Collection<String> claims) {
        List<String> fresh = ids(FRESH, Map.of("ids", List.copyOf(claims), "method", METHOD, "words", EventWords.ANY));
        if (!fresh.isEmpty()) {
            read(fresh);
        }
        return ids(PARTNERS, Map.of("ids", List.copyOf(claims)));
    }

    private void read(List<String> fresh) {
        // this locks the claims before they are read: another process that reads them meanwhile would write what it read earlier
        List<String> before = ids(FORGET, Map.of("ids", fresh, "method", METHOD, "family", FAMILY));
        List<EventRows.Read> read = neo4j.query(PASSAGES).bind(fresh).to("ids").fetch().all().stream()
                .map(Answer::new).map(rows::of).toList();
        record(TOLLS, read.stream().flatMap(one -> one.tolls().stream()).toList());
        record(PARTS, parts(read));
        if (!before.isEmpty()) {
            neo4j.query(FORGET_EMPTY).bind(before).to("ids").run();
        }
    }

    private void record(String statement, List<Map<String, Object>> found) {
        if (!found.isEmpty()) {
            neo4j.query(statement).bindAll(Map.of("rows", found, "method", METHOD)).run();
        }
    }

    /** One row for a claim, an event and an article: of several passages the one that names the place most surely. */
    private static List<Map<String, Object>> parts(List<EventRows.Read> read) {
        var parts = new TreeMap<String, Map<String, Object>>();
        read.stream().map(EventRows.Read::part).filter(Objects::nonNull)
                .sorted(Comparator.comparing((Map<String, Object> row) -> (Integer) row.get("rank"))
                        .thenComparing(row -> String.valueOf(row.get("because")))
                        .thenComparing(row -> String.valueOf(row.get("places"))))
                .forEach(row -> parts.putIfAbsent(row.get("claim") + " " + row.get("event") + " " + row.get("article"),
                        row));
        return List.copyOf(parts.values());
    }

    private List<String> ids(String statement, Map<String, Object> parameters) {
        return List.copyOf(neo4j.query(statement).bindAll(parameters).fetchAs(String.class).all());
    }
}
