package io.counterclaim.consistency;

import io.counterclaim.claim.ClaimText;
import io.counterclaim.comparison.Toll;
import io.counterclaim.comparison.Toll.Harm;
import io.counterclaim.comparison.Tolls;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.ContentId;
import io.counterclaim.graph.CypherFile;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Links each claim that says how many were killed or injured to the event it speaks of, with the toll. The sentence around the
 * claim tells the kind of the event; the claim itself tells where it was, or else the title and the beginning of its article. A claim
 * is linked to no event when none of them names a place smaller than a state, or when its day is not known. Whether two events
 * are one is decided by the check that compares them.
 */
final class EventTolls implements Concept {
    private static final String FAMILY = "tolls-";
    private static final String METHOD = FAMILY + "2";
    private static final String FRESH = CypherFile.query("consistency/tolls-not-read");
    private static final String PASSAGES = CypherFile.query("consistency/toll-passages");
    private static final String RECORD = CypherFile.query("consistency/record-tolls");
    private static final String PARTNERS = CypherFile.query("consistency/toll-partners");
    /** Of a longer time nobody knows on which day it was. */
    private static final int LONGEST = 7;
    private static final double NO_BOUND = 1e15;
    private final Neo4jClient neo4j;
    private final Tolls tolls;
    private final EventWords words;

    EventTolls(Neo4jClient neo4j, Tolls tolls, EventWords words) {
        this.neo4j = neo4j;
        this.tolls = tolls;
        this.words = words;
    }

    @Override
    public String id() {
        return "tolls";
    }

    @Override
    public String title() {
        return "Which event a claim of killed or injured is part of, and the toll it gives";
    }

    @Override
    public List<String> requires() {
        return List.of();
    }

    @Override
    public String version() {
        return METHOD;
    }

    @Override
    public Collection<String> enrich(Collection<String> claimIds) {
        List<String> fresh = ids(FRESH, claimIds);
        if (!fresh.isEmpty()) {
            List<Map<String, Object>> rows = neo4j.query(PASSAGES).bind(fresh).to("ids").fetch().all().stream()
                    .map(Answer::new).flatMap(this::rows).toList();
            neo4j.query(RECORD).bindAll(Map.of("ids", fresh, "rows", rows, "method", METHOD, "family", FAMILY)).run();
        }
        return ids(PARTNERS, claimIds);
    }

    private List<String> ids(String statement, Collection<String> claimIds) {
        return List.copyOf(neo4j.query(statement).bindAll(Map.of("ids", List.copyOf(claimIds), "method", METHOD))
                .fetchAs(String.class).all());
    }

    private Stream<Map<String, Object>> rows(Answer told) {
        String sentence = EventWords.sentenceAt(told.text("around"), told.number("start").intValue());
        String kind = EventWords.kind(sentence);
        LocalDate day = day(told);
        List<Toll> found = kind == null || day == null ? List.of() : tolls(told);
        SortedMap<String, String> places = found.isEmpty() ? Collections.emptySortedMap() : places(told, sentence);
        if (places.isEmpty() || kind == null || day == null) {
            return Stream.empty();
        }
        String article = told.text("article");
        Map<String, Object> event = Map.of("event", ContentId.of("event", article, kind, day.toString()), "article",
                article,
                "kind", kind, "day", day, "claim", told.text("claim"), "places", List.copyOf(places.keySet()),
                "placeNames",
                List.copyOf(places.values()));
        return found.stream().map(toll -> {
            var row = new HashMap<>(event);
            row.putAll(Map.of("harm", toll.harm().name(), "low", toll.low(), "high", Math.min(NO_BOUND, toll.high()),
                    "words",
                    toll.words()));
            return row;
        });
    }

    private List<Toll> tolls(Answer told) {
        String harm = told.textOrNull("harm");
        if (harm == null) {
            return tolls.in(ClaimText.plain(told.text("text")));
        }
        Number low = told.numberOrNull("low");
        Number high = told.numberOrNull("high");
        return List.of(new Toll(Harm.valueOf(harm.toUpperCase(Locale.ROOT)), low == null ? 0 : low.doubleValue(),
                high == null ? Double.POSITIVE_INFINITY : high.doubleValue()));
    }

    private SortedMap<String, String> places(Answer told, String sentence) {
        SortedMap<String, String> own = words.places(ClaimText.plain(told.text("text")));
        if (!own.isEmpty()) {
            return own;
        }
        SortedMap<String, String> near = words.places(sentence + "\n\n" + told.text("title"));
        return near.isEmpty() ? words.places(told.text("head")) : near;
    }

    /** The day, where it is one; of a few days the last. */
    private static @Nullable LocalDate day(Answer told) {
        LocalDate to = told.dayOrNull("holdsTo");
        LocalDate from = told.dayOrNull("holdsFrom");
        return to != null && (from == null || ChronoUnit.DAYS.between(from, to) <= LONGEST) ? to : null;
    }
}
