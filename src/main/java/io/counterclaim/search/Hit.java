package io.counterclaim.search;

import io.counterclaim.api.CounterclaimException;
import io.counterclaim.api.PageRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A claim that answered a search.
 *
 * @param words the score of its words by the full-text index (BM25), 0 when it was found by its meaning
 * @param cosine how near in meaning it is, or null when that is not known
 */
record Hit(String id, String text, double words, @Nullable Double cosine) {
    /**
     * How much nearness counts against the share of the words; of 1, 2, 3 and 4, 4 put most of the right claims first
     * in what {@code MatchingEvaluation} measures.
     */
    private static final double NEARNESS = 4;
    private static final int MOST_QUOTED = 8;

    /** The hits best first: the words' score against the best one's, and the nearness in meaning; 1 is the most. */
    static List<Ranked> ranked(List<Hit> hits, Wording wanted) {
        double best = hits.stream().mapToDouble(Hit::words).max().orElse(0);
        return hits.stream().map(hit -> new Ranked(hit.id, hit.score(best), hit.reason(wanted)))
                .sorted(Ranked.BEST_FIRST).toList();
    }

    private double score(double best) {
        double share = best == 0 ? 0 : words / best;
        return cosine == null ? share / (1 + NEARNESS) : (share + NEARNESS * Math.max(0, cosine)) / (1 + NEARNESS);
    }

    private String reason(Wording wanted) {
        List<String> shared = wanted.sharedWith(Wording.of(text));
        String near = cosine == null || cosine < ClaimMatching.NEAR
                ? ""
                : String.format(Locale.ROOT, "near in meaning (%.2f)", cosine).replace("(0.", "(.");
        if (shared.isEmpty()) {
            return near.isEmpty() ? "shares a form of a word" : near;
        }
        String quoted = shared.stream().limit(MOST_QUOTED).map(word -> "“" + word + "”")
                .collect(Collectors.joining(", "));
        int more = shared.size() - MOST_QUOTED;
        return "shares " + quoted + (more > 0 ? " and " + more + " more" : "") + (near.isEmpty() ? "" : "; " + near);
    }

    /** A hit in its place. */
    record Ranked(String id, double score, String reason) {
        static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::score).reversed()
                .thenComparing(Ranked::id);

        /** Its place, which stays where it is when the hit itself is one no more. */
        List<String> key() {
            return List.of(Double.toString(score), id);
        }

        /** The hits of a page, in the order in which they are read: from its cursor on, or back from there. */
        static List<Ranked> page(List<Ranked> bestFirst, PageRequest page) {
            Comparator<Ranked> order = page.backward() ? BEST_FIRST.reversed() : BEST_FIRST;
            Ranked cursor = cursor(page.key());
            return bestFirst.stream().sorted(order).filter(hit -> cursor == null || order.compare(hit, cursor) > 0)
                    .limit(page.limit()).toList();
        }

        private static @Nullable Ranked cursor(@Nullable List<String> key) {
            if (key == null) {
                return null;
            }
            try {
                return new Ranked(key.getLast(), Double.parseDouble(key.getFirst()), "");
            } catch (NumberFormatException e) {
                throw new CounterclaimException.InvalidInput("after", "This is no cursor of 'searchClaims'.");
            }
        }
    }
}
