package io.counterclaim.extraction.open;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** The signs seen in one statement, each with the words it was seen in. */
final class Seen {
    private final Map<Sign, SequencedSet<String>> words = new EnumMap<>(Sign.class);

    private final SequencedSet<String> names = new LinkedHashSet<>();

    void add(Sign sign, String word) {
        words.computeIfAbsent(sign, s -> new LinkedHashSet<>()).add(word);
    }

    void addAll(Sign sign, Collection<String> seen) {
        seen.forEach(word -> add(sign, word));
    }

    /** Names as they are known; where there are none, the words that look like names are told. */
    void know(Collection<String> known) {
        names.addAll(known);
    }

    /** The words to tell a sign by. */
    List<String> told(Sign sign) {
        return sign == Sign.NAME && !names.isEmpty() ? List.copyOf(names) : words(sign);
    }

    void without(Collection<Sign> signs) {
        words.keySet().removeAll(signs);
    }

    /** All signs weighed together. */
    int weight() {
        return words.keySet().stream().mapToInt(this::weight).sum();
    }

    int weight(Sign sign) {
        return sign.weighs(words(sign).size());
    }

    Collection<Sign> signs() {
        return words.keySet();
    }

    List<String> words(Sign sign) {
        return List.copyOf(words.getOrDefault(sign, new LinkedHashSet<>()));
    }
}
