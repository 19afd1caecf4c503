package io.counterclaim.event;

import java.text.Normalizer;
import java.util.Locale;

/** The key that the spellings of one place share: "al-Qameshli" and "Qamishli". */
final class PlaceKey {
    /** Of shorter words the consonants alone are too few: Kabul is not Kobol. */
    private static final int FEWEST_CONSONANTS = 4;

    private PlaceKey() {}

    /** The first letter and the consonants; of a short name all its letters; empty where nothing is left. */
    static String of(String name) {
        String plain = Normalizer.normalize(name.replaceFirst("['’]s$", ""), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT).replaceFirst("^(?:al|el|the)[\\s-]+", "").replaceAll("[^a-z]", "");
        String consonants = plain.isEmpty() ? plain : plain.charAt(0) + plain.substring(1).replaceAll("[aeiou]", "");
        return consonants.length() < FEWEST_CONSONANTS ? plain : consonants;
    }
}
