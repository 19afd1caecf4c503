package io.counterclaim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two claims that are worth comparing. Whether they are follows from the two alone, never from what else is recorded.
 *
 * @param one the id of the smaller id
 * @param other the id of the larger id
 * @param because what they share, in words; never empty
 */
public record Candidate(String one, String other, List<String> because) {
    /** From here on two sentences are near enough in meaning to be compared. */
    static final double NEAR = .72;
    /** So many words in common, and so much of the shorter text, are enough with a name. */
    private static final int FEWEST_WORDS = 3;
    private static final double LEAST_SHARE = .5;

    public Candidate {
        because = List.copyOf(because);
    }

    /**
     * The two as a candidate, or null when they share too little.
     *
     * @param sameSlot whether they answer the same question
     * @param cosine how near in meaning they are, or null when that is not known
     */
    static @Nullable Candidate of(Saying one, Saying other, boolean sameSlot, @Nullable Double cosine) {
        if (one.id.compareTo(other.id) > 0) {
            return of(other, one, sameSlot, cosine);
        }
        var because = new ArrayList<String>();
        if (sameSlot) {
            because.add("answers the same question");
        }
        List<String> shared = one.wording.sharedWith(other.wording);
        int shorter = Math.min(one.wording.words().size(), other.wording.words().size());
        if (shared.size() >= FEWEST_WORDS && shared.size() >= LEAST_SHARE * shorter
                && one.wording.sharesNameWith(other.wording)) {
            because.add(
                    "shares " + shared.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", ")));
        }
        if (cosine != null && cosine >= NEAR) {
            because.add(String.format(Locale.ROOT, "near in meaning (%.2f)", cosine).replace("(0.", "(."));
        }
        return because.isEmpty() ? null : new Candidate(one.id, other.id, because);
    }

    /** A claim and the words of its sentence. */
    record Saying(String id, Wording wording) {}
}
