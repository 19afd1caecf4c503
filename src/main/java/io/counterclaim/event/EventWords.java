package io.counterclaim.event;

import io.counterclaim.language.Sentence;
import io.counterclaim.language.SentenceParser;
import io.counterclaim.language.Word;
import io.counterclaim.language.WordListFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the words around a claim say of its event: of which kind it is, and where it was. */
final class EventWords {
    static final WordListFile FILE = WordListFile.read("/event/events.yaml");
    private static final Map<EventKind, Set<String>> BEGINNINGS = Arrays.stream(EventKind.values())
            .collect(Collectors.toUnmodifiableMap(kind -> kind, kind -> FILE.list(kind.name())));
    /** What a claim has a word of that may speak of an event or of its victims, as the graph understands it. */
    static final String ANY = "(?is).*\\b(?:" + String.join("|", new TreeSet<>(FILE.list("harm"))) + "|"
            + BEGINNINGS.values().stream().flatMap(Set::stream).sorted().collect(Collectors.joining("|")) + ").*";
    private static final Set<String> NO_PLACES = FILE.list("no-places");
    /** A state is too large to tell one event from another. */
    private static final List<String> STATES = Arrays.stream(Locale.getISOCountries())
            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT)).toList();
    private static final int LONGEST_ENDING = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern AT = Pattern.compile(
            "\\b(?:in|near|at|outside)\\s+(?:the\\s+)?(?:(?:city|town|village|port|district|province)\\s+of\\s+)?"
                    + "((?:[Aa]l-)?\\p{Lu}\\p{Ll}{2,})");
    private static final Set<String> TOO_LARGE = FILE.list("too-large");
    /** The name with all its words, where names are not known: "in Osborne Store". */
    private static final Pattern AT_WHOLE = Pattern
            .compile(AT.pattern().replaceFirst("\\)$", "(?:\\\\s+\\\\p{Lu}\\\\p{Ll}+)*)"));
    private static final int MOST_TEXTS = 64;
    private static final int FAR = 80;
    /** No other preposition but "of" stands between it and the place: "from the besieged towns of Foua and Kefraya". */
    private static final Pattern AWAY = Pattern.compile("(?i)\\b(?:from|to|toward|towards|across|via|over)\\s+"
            + "(?:(?!(?:in|near|at|outside|on|inside|around|by|for|with|after|before|when|as|that|which)\\b)[\\p{L}\\p{M}'’-]+\\s+){0,6}$");
    private static final Pattern DATELINE = Pattern.compile("^\\s*(?:\\([^)\\n]{2,30}\\)|[—–]|--|-\\s|:)");
    private static final Pattern KIND_OF_PLACE = Pattern.compile("(?i)\\s+(?:city|town|village|district|province)$");
    private final SentenceParser parser;
    /** The texts that were read last: claims of one article share its title and its beginning. */
    private final Map<String, List<Sentence>> read = Collections.synchronizedMap(new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Sentence>> eldest) {
            return size() > MOST_TEXTS;
        }
    });

    EventWords(SentenceParser parser) {
        this.parser = parser;
    }

    /** A place as a text spells it, where the name starts, and the key that its other spellings share. */
    record Place(String name, int start) {
        String key() {
            return PlaceKey.of(name);
        }
    }

    /** The kind of event a sentence tells of, or null when it names none. */
    static @Nullable EventKind kind(String sentence) {
        List<String> words = WORD.matcher(sentence.toLowerCase(Locale.ROOT)).results().map(word -> word.group())
                .toList();
        return Arrays.stream(EventKind.values()).filter(kind -> words.stream().anyMatch(word -> begins(kind, word)))
                .findFirst().orElse(null);
    }

    private static boolean begins(EventKind kind, String word) {
        return BEGINNINGS.getOrDefault(kind, Set.of()).stream().anyMatch(word::startsWith);
    }

    /** The sentence of a text that an offset lies in. */
    static String sentenceAt(String text, int offset) {
        int at = Math.clamp(offset, 0, text.length());
        int start = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf('\n', at));
        int stop = text.indexOf(". ", at);
        int line = text.indexOf('\n', at);
        int end = stop < 0 ? line : line < 0 ? stop : Math.min(stop, line);
        return text.substring(start < 0 ? 0 : start + 1, end < 0 ? text.length() : end + 1).strip();
    }

    /** Places smaller than a state, as the text spells them, by a key that their other spellings share. */
    SortedMap<String, String> places(String text) {
        var places = new TreeMap<String, String>();
        found(text, AT).forEach(place -> places.putIfAbsent(place.key(), place.name));
        return places;
    }

    /** The place smaller than a state that a text names first as one where something was, or null: not "from Lund", nor "LUND (Reuters)". */
    @Nullable
    Place first(String text) {
        return found(text, AT_WHOLE).stream().filter(place -> !isElsewhere(text, place)).map(EventWords::bare)
                .filter(place -> isSmall(place) && !TOO_LARGE.contains(place.name.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparingInt(Place::start).thenComparing(place -> -place.name.length()))
                .orElse(null);
    }

    /** Without what kind of place it is, and without the day that follows it: "Lund Monday". */
    private static Place bare(Place place) {
        String[] words = place.name.split("\\s+");
        int last = words.length;
        while (last > 1 && NO_PLACES.contains(words[last - 1].toLowerCase(Locale.ROOT))) {
            last--;
        }
        String name = last == words.length ? place.name : String.join(" ", Arrays.copyOf(words, last));
        return new Place(KIND_OF_PLACE.matcher(name).replaceFirst(""), place.start);
    }

    private static boolean isElsewhere(String text, Place place) {
        String before = text.substring(Math.max(0, place.start - FAR), place.start);
        String after = text.substring(Math.min(text.length(), place.start + place.name.length()));
        return AWAY.matcher(before).find() || DATELINE.matcher(after).find()
                || place.name.length() > 3 && place.name.equals(place.name.toUpperCase(Locale.ROOT));
    }

    /** The sentences of a text, with the names in them. */
    List<Sentence> sentences(String text) {
        return read.computeIfAbsent(text, words -> parser.sentences(words, 0, words.length()).sentences());
    }

    private List<Place> found(String text, Pattern beside) {
        var places = new ArrayList<Place>();
        sentences(text).forEach(sentence -> places.addAll(named(sentence)));
        Matcher at = beside.matcher(text);
        while (at.find()) {
            places.add(new Place(at.group(1), at.start(1)));
        }
        return places.stream().filter(EventWords::isSmall).toList();
    }

    /** The names of places in a sentence, each with all its words: "New York". */
    private static List<Place> named(Sentence sentence) {
        var names = new ArrayList<Place>();
        boolean goesOn = false;
        for (Word word : sentence.tokens()) {
            boolean place = word.ner().equals("LOCATION");
            if (place && goesOn) {
                Place begun = names.removeLast();
                names.add(new Place(sentence.article().substring(begun.start, sentence.end(word)), begun.start));
            } else if (place) {
                names.add(new Place(word.word(), sentence.start(word)));
            }
            goesOn = place;
        }
        return names;
    }

    private static boolean isSmall(Place place) {
        String plain = place.name.toLowerCase(Locale.ROOT);
        boolean people = plain.matches(".*(?:ish|ese|ian|ean)")
                || STATES.stream().anyMatch(state -> isOf(plain, state));
        return !place.key().isEmpty() && !people && !NO_PLACES.contains(plain);
    }

    /** The state itself, "Kenyan", and "Kenyas" in a text that lost its marks. */
    private static boolean isOf(String name, String state) {
        return name.equals(state) || name.startsWith(state.substring(0, state.length() - 1))
                && name.length() - state.length() <= LONGEST_ENDING && name.matches(".*[nis]");
    }
}
