package io.counterclaim.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Keys by which near copies find each other: min-wise hashes (Broder, 1997) in bands (Leskovec, Rajaraman and Ullman,
 * "Mining of massive datasets", 3.4). Two sets that are alike to the degree s share one key at least with the probability
 * 1 - (1 - s^rows)^bands. There is nothing random in it: the same set has the same keys everywhere and always.
 *
 * <p>Written here and not taken from Lucene's MinHashFilter, whose hashes follow the release that the database brings:
 * these keys are stored.
 *
 * @param kind what the keys are of; keys of two kinds never meet
 * @param bands how many keys a set has
 * @param rows how many minima make one key
 */
record MinHash(String kind, int bands, int rows) {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    /** The keys of a set; none of an empty one. */
    List<String> keys(Shingles shingles) {
        var keys = new ArrayList<String>();
        for (int band = 0; band < bands && shingles.size() > 0; band++) {
            long key = band;
            for (int row = 0; row < rows; row++) {
                key = mixed(key ^ minimum(shingles, band * rows + row));
            }
            keys.add(kind + band + ":" + Long.toHexString(key));
        }
        return keys;
    }

    /** The keys of each, as rows sorted by key, so that two transactions that write them do not wait for each other. */
    <T> List<Map<String, String>> rows(Map<String, T> texts, Function<T, Shingles> shingles) {
        return texts.entrySet().stream()
                .flatMap(text -> keys(shingles.apply(text.getValue())).stream()
                        .map(key -> Map.of("id", text.getKey(), "key", key)))
                .sorted(Comparator.comparing((Map<String, String> row) -> row.get("key"))
                        .thenComparing(row -> row.get("id")))
                .toList();
    }

    private static long minimum(Shingles shingles, int permutation) {
        long seed = mixed((permutation + 1) * GOLDEN);
        long minimum = Long.MAX_VALUE;
        for (long hash : shingles.hashes()) {
            minimum = Math.min(minimum, mixed(hash ^ seed));
        }
        return minimum;
    }

    /** A permutation of all 64-bit numbers: the finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    static long mixed(long bits) {
        long z = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** How often two sets that are alike to that degree share a key, 0 to 1. */
    double found(double alike) {
        return 1 - Math.pow(1 - Math.pow(alike, rows), bands);
    }
}
