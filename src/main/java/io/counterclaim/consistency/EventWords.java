package io.counterclaim.consistency;

import io.counterclaim.language.Sentence;
import io.counterclaim.language.SentenceParser;
import io.counterclaim.language.Word;
import io.counterclaim.language.WordListFile;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words around a toll say of its event: of which kind it is, and where it was. */
final class EventWords {
    private static final WordListFile FILE = WordListFile.read("/consistency/events.yaml");

    /** Kinds of events, those first that leave no doubt where a sentence has words of several. */
    private enum Kind {
        ATTACK, CRASH, QUAKE, STORM, FIRE, COLLAPSE;

        private final Set<String> beginnings = FILE.list(name());
    }

    private static final Set<String> NO_PLACES = FILE.list("no-places");
    /** A state is too large to tell one event from another. */
    private static final List<String> STATES = Arrays.stream(Locale.getISOCountries())
            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT)).toList();
    private static final int LONGEST_ENDING = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern AT = Pattern.compile(
            "\\b(?:in|near|at|outside)\\s+(?:the\\s+)?(?:(?:city|town|village|port|district|province)\\s+of\\s+)?"
                    + "((?:[Aa]l-)?\\p{Lu}\\p{Ll}{2,})");
    /** Of shorter words the consonants alone are too few: Kabul is not Kobol. */
    private static final int FEWEST_CONSONANTS = 4;
    private final SentenceParser parser;

    EventWords(SentenceParser parser) {
        this.parser = parser;
    }

    /** The kind of event a sentence tells of, {@code ATTACK}, or null when it names none. */
    static @Nullable String kind(String sentence) {
        List<String> words = WORD.matcher(sentence.toLowerCase(Locale.ROOT)).results().map(word -> word.group())
                .toList();
        return Arrays.stream(Kind.values())
                .filter(kind -> words.stream().anyMatch(word -> kind.beginnings.stream().anyMatch(word::startsWith)))
                .map(Kind::name).findFirst().orElse(null);
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
        for (Sentence sentence : parser.sentences(text, 0, text.length()).sentences()) {
            named(sentence).forEach(name -> add(places, name));
        }
        Matcher at = AT.matcher(text);
        while (at.find()) {
            add(places, at.group(1));
        }
        return places;
    }

    /** The names of places in a sentence, each with all its words: "New York". */
    private static List<String> named(Sentence sentence) {
        var names = new ArrayList<String>();
        boolean goesOn = false;
        for (Word word : sentence.tokens()) {
            boolean place = word.ner().equals("LOCATION");
            if (place && goesOn) {
                names.add(names.removeLast() + " " + word.word());
            } else if (place) {
                names.add(word.word());
            }
            goesOn = place;
        }
        return names;
    }

    private static void add(SortedMap<String, String> places, String name) {
        String key = key(name.replaceFirst("['’]s$", ""));
        String plain = name.toLowerCase(Locale.ROOT);
        boolean people = plain.matches(".*(?:ish|ese|ian|ean)")
                || STATES.stream().anyMatch(state -> isOf(plain, state));
        if (!key.isEmpty() && !people && !NO_PLACES.contains(plain)) {
            places.putIfAbsent(key, name);
        }
    }

    /** The state itself, "Kenyan", and "Kenyas" in a text that lost its marks. */
    private static boolean isOf(String name, String state) {
        return name.equals(state) || name.startsWith(state.substring(0, state.length() - 1))
                && name.length() - state.length() <= LONGEST_ENDING && name.matches(".*[nis]");
    }

    /** "al-Qameshli" and "Qamishli" are one place: the first letter and the consonants; of a short name all its letters. */
    static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT).replaceFirst("^(?:al|el|the)[\\s-]+", "").replaceAll("[^a-z]", "");
        String consonants = plain.isEmpty() ? plain : plain.charAt(0) + plain.substring(1).replaceAll("[aeiou]", "");
        return consonants.length() < FEWEST_CONSONANTS ? plain : consonants;
    }
}
