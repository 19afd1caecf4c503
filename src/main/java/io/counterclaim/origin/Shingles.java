package io.counterclaim.origin;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The set of all runs of so many words in a text, each run as a 64-bit hash (Broder, "On the resemblance and
 * containment of documents", 1997). Case, punctuation, quotation marks and white space make no difference.
 *
 * @param hashes sorted, each once
 */
record Shingles(long[] hashes) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern INSIDE_WORD = Pattern.compile("(?<=\\p{L})['’ʼ](?=\\p{L})|(?<=\\p{N}),(?=\\p{N}{3})");
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** The runs of {@code size} words in {@code text}; none where it has fewer words. */
    static Shingles of(String text, int size) {
        List<String> words = words(text);
        return new Shingles(IntStream.rangeClosed(0, words.size() - size)
                .mapToLong(i -> hash(words.subList(i, i + size)))
                .sorted().distinct().toArray());
    }

    /** The words of a text as they are compared. */
    static List<String> words(String text) {
        String plain = INSIDE_WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return WORD.matcher(plain.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    }

    /** FNV-1a over the UTF-16 code units, well mixed: the same in every release, for keys made of it are stored. */
    private static long hash(List<String> words) {
        long hash = FNV_OFFSET;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ ' ') * FNV_PRIME;
        }
        return MinHash.mixed(hash);
    }

    int size() {
        return hashes.length;
    }

    /** How much the two have in common. */
    Overlap with(Shingles other) {
        int common = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length;) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return new Overlap(common, Math.min(size(), other.size()), size() + other.size() - common);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles that && Arrays.equals(hashes, that.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return size() + " runs of words";
    }
}
