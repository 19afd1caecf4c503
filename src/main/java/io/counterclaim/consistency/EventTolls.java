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
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Which event a claim of killed or injured is part of, and the toll it gives. The kind of the event is told by the sentence around
 * the claim; where it was, by the claim, or else by its article's title and beginning. A claim whose article names no place smaller than a
 * state, or no day, is part of no event. Two events are one where kind, place and days meet; that is decided when they are looked at.
 */
final class EventTolls implements Concept {
    private static final String FAMILY = "tolls-";
    private static final String METHOD = FAMILY + "1";
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
        List<String> ids = List.copyOf(claimIds);
        List<Map<String, Object>> rows = neo4j.query(PASSAGES).bind(ids).to("ids").fetch().all().stream()
                .map(Answer::new).flatMap(this::rows).toList();
        neo4j.query(RECORD).bindAll(Map.of("ids", ids, "rows", rows, "method", METHOD, "family", FAMILY)).run();
        return List.copyOf(neo4j.query(PARTNERS).bind(ids).to("ids").fetchAs(String.class).all());
    }

    /** A toll as it is kept: how many at least and at most. */
    private record Counted(String harm, double low, double high) {
        static Counted of(Toll toll) {
            return new Counted(toll.harm().name(), Math.max(0, toll.low()), Math.min(NO_BOUND, toll.high()));
        }

        /** "22", "at least 44", "40 to 50". */
        String words() {
            if (low == high) {
                return number(low);
            }
            return high >= NO_BOUND
                    ? "at least " + number(Math.ceil(low))
                    : low <= 0 ? "at most " + number(Math.floor(high)) : number(low) + " to " + number(high);
        }

        private static String number(double number) {
            return String.valueOf(Math.round(number));
        }
    }

    private Stream<Map<String, Object>> rows(Answer told) {
        String sentence = EventWords.sentenceAt(told.text("around"), told.number("start").intValue());
        String kind = EventWords.kind(sentence);
        LocalDate day = day(told);
        List<Counted> found = kind == null || day == null ? List.of() : tolls(told);
        SortedMap<String, String> places = found.isEmpty() ? Collections.emptySortedMap() : places(told, sentence);
        if (places.isEmpty() || kind == null || day == null) {
            return Stream.empty();
        }
        String event = ContentId.of("event", told.text("article"), kind, day.toString());
        return found.stream().map(toll -> Map.of("claim", told.text("claim"), "event", event, "kind", kind, "day", day,
                "harm", toll.harm(), "low", toll.low(), "high", toll.high(), "words", toll.words(), "places",
                List.copyOf(places.keySet()), "placeNames", List.copyOf(places.values())));
    }

    private List<Counted> tolls(Answer told) {
        String text = ClaimText.plain(told.text("text"));
        if (!told.text("predicate").equals("casualties")) {
            return tolls.in(text).stream().map(Counted::of).toList();
        }
        Number low = told.numberOrNull("low");
        Number high = told.numberOrNull("high");
        return List.of(new Counted((text.startsWith("Injured") ? Harm.INJURED : Harm.KILLED).name(),
                low == null ? 0 : low.doubleValue(), high == null ? NO_BOUND : high.doubleValue()));
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
