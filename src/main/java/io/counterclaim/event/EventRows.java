package io.counterclaim.event;

import io.counterclaim.claim.ClaimText;
import io.counterclaim.comparison.Toll;
import io.counterclaim.comparison.Toll.Harm;
import io.counterclaim.comparison.Tolls;
import io.counterclaim.event.EventWords.Place;
import io.counterclaim.event.Occurrences.Occurrence;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.ContentId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one passage of a claim says of an event: the tolls it gives, and where and when that was. */
final class EventRows {
    /** Of a longer time nobody knows on which day it was. */
    private static final int LONGEST = 7;
    /** A claim without a toll must be of one day, or of a night. */
    private static final int LONGEST_WITHOUT_TOLL = 1;
    /** What an article says first is the news of its day; further down it tells what was before. */
    private static final int LEAD = 600;
    private static final double NO_BOUND = 1e15;
    private static final Pattern HARM = Pattern.compile("(?i)\\b(?:" + String.join("|", EventWords.FILE.list("harm"))
            + ")");
    private final Tolls tolls;
    private final EventWords words;
    private final Occurrences occurrences;

    EventRows(Tolls tolls, EventWords words, Occurrences occurrences) {
        this.tolls = tolls;
        this.words = words;
        this.occurrences = occurrences;
    }

    /**
     * What is to be recorded of one passage.
     *
     * @param tolls a row for each toll
     * @param part a row that makes the claim part of its event, or null where it is none's
     */
    record Read(List<Map<String, Object>> tolls, @Nullable Map<String, Object> part) {
        static final Read NOTHING = new Read(List.of(), null);
    }

    /** The main place of a claim, and the words that name it. */
    private record Where(Place place, Basis basis) {}

    /** The words that name the place, those first that are surer. */
    enum Basis {
        CLAIM("named in the claim"), SENTENCE("named in its sentence"), TITLE(
                "named in the title of its article"), HEAD(
                        "named at the beginning of its article");

        private final String words;

        Basis(String words) {
            this.words = words;
        }
    }

    Read of(Answer told) {
        LocalDate day = day(told, LONGEST);
        if (day == null) {
            return Read.NOTHING;
        }
        String sentence = EventWords.sentenceAt(told.text("around"), told.number("start").intValue());
        EventKind kind = EventWords.kind(sentence);
        List<Toll> found = kind == null ? List.of() : tolls(told);
        return kind == null || found.isEmpty() ? withoutToll(told) : withTolls(told, sentence, kind, found);
    }

    private Read withTolls(Answer told, String sentence, EventKind kind, List<Toll> found) {
        LocalDate day = day(told, LONGEST);
        Where where = where(told, sentence);
        if (day == null || where == null) {
            return Read.NOTHING;
        }
        var event = new EventKey(kind, where.place.key(), day);
        SortedMap<String, String> places = places(told, sentence);
        String article = told.text("article");
        Map<String, Object> shared = Map.of("claim", told.text("claim"), "article", article, "event", event.id(),
                "telling", ContentId.of("telling", article, kind.name(), day.toString()), "kind", kind.name(), "day",
                day, "places", List.copyOf(places.keySet()), "placeNames", List.copyOf(places.values()));
        return new Read(found.stream().map(toll -> row(shared, toll)).toList(),
                isOfItsEvent(told, kind, where) ? part(told, event, where, places) : null);
    }

    /**
     * A toll is compared wherever it may be of; its claim is part of an event only where day and place are sure, or where it stands
     * first in an article whose title is about such an event.
     */
    private boolean isOfItsEvent(Answer told, EventKind kind, Where where) {
        boolean sure = told.dayOrNull("holdsFrom") != null && where.basis != Basis.HEAD;
        boolean news = told.number("at").intValue() < LEAD && kind == EventWords.kind(told.text("title"));
        return (sure || news)
                && (told.textOrNull("harm") != null || occurrences.isOfVictims(ClaimText.plain(told.text("text"))));
    }

    private static Map<String, Object> row(Map<String, Object> shared, Toll toll) {
        var row = new TreeMap<>(shared);
        row.putAll(Map.of("harm", toll.harm().name(), "low", toll.low(), "high", Math.min(NO_BOUND, toll.high()),
                "words", toll.words()));
        return row;
    }

    private Read withoutToll(Answer told) {
        LocalDate day = told.dayOrNull("holdsFrom") == null ? null : day(told, LONGEST_WITHOUT_TOLL);
        String text = ClaimText.plain(told.text("text"));
        Occurrence occurrence = day == null || !told.flag("stands") ? null : occurrences.in(text);
        if (day == null || occurrence == null) {
            return Read.NOTHING;
        }
        return new Read(List.of(), part(told, new EventKey(occurrence.kind(), occurrence.place().key(), day),
                new Where(occurrence.place(), Basis.CLAIM), words.places(text)));
    }

    private static @Nullable Map<String, Object> part(Answer told, EventKey event, Where where,
            SortedMap<String, String> places) {
        if (!told.flag("stands")) {
            return null;
        }
        String day = event.day() + (told.dayOrNull("holdsFrom") == null ? " at the latest" : "");
        var row = new TreeMap<String, Object>(event.properties());
        row.putAll(Map.of("claim", told.text("claim"), "article", told.text("article"), "place", where.place.name(),
                "rank", where.basis.ordinal(), "places", List.copyOf(places.keySet()), "placeNames",
                List.copyOf(places.values()), "because",
                event.kind().words() + ", " + day + ", " + where.place.name() + ": " + where.basis.words));
        return row;
    }

    private List<Toll> tolls(Answer told) {
        String harm = told.textOrNull("harm");
        if (harm == null) {
            String text = told.text("text");
            return HARM.matcher(text).find() ? tolls.in(ClaimText.plain(text)) : List.of();
        }
        Number low = told.numberOrNull("low");
        Number high = told.numberOrNull("high");
        return List.of(new Toll(Harm.valueOf(harm.toUpperCase(Locale.ROOT)), low == null ? 0 : low.doubleValue(),
                high == null ? Double.POSITIVE_INFINITY : high.doubleValue()));
    }

    /** All places that the claim may be of: they decide which tolls are compared. */
    private SortedMap<String, String> places(Answer told, String sentence) {
        SortedMap<String, String> own = words.places(ClaimText.plain(told.text("text")));
        if (!own.isEmpty()) {
            return own;
        }
        SortedMap<String, String> near = words.places(sentence + "\n\n" + told.text("title"));
        return near.isEmpty() ? words.places(told.text("head")) : near;
    }

    /** The one place that the event is known by. */
    private @Nullable Where where(Answer told, String sentence) {
        var texts = Map.of(Basis.CLAIM, ClaimText.plain(told.text("text")), Basis.SENTENCE, sentence, Basis.TITLE,
                told.text("title"), Basis.HEAD, told.text("head"));
        for (Basis basis : Basis.values()) {
            Place place = words.first(texts.getOrDefault(basis, ""));
            if (place != null) {
                return new Where(place, basis);
            }
        }
        return null;
    }

    /** The day, where it is one; of a few days the last. */
    private static @Nullable LocalDate day(Answer told, int longest) {
        LocalDate to = told.dayOrNull("holdsTo");
        LocalDate from = told.dayOrNull("holdsFrom");
        return to != null && (from == null || ChronoUnit.DAYS.between(from, to) <= longest) ? to : null;
    }
}
