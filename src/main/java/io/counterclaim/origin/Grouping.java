package io.counterclaim.origin;

import io.counterclaim.origin.OriginMerge.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Puts the sayings of one claim together that rest on one another (union-find), and keeps each reason. The sayings are
 * taken in the order of their articles' dates, then of their ids: the answer does not depend on the order of intake.
 */
final class Grouping {
    /** A copy of nine tenths is one, whatever was said; of a looser one, only what was copied is. */
    private static final double WHOLE_COPY = .9;
    private static final double COPIED_WORDS = .5;
    private static final MinHash BANDS = new MinHash("w", 24, 2);
    private static final int RUN = 3;
    /** Two people can hit on the same few words; hardly on the same dozen. */
    private static final int FEWEST_RUNS = 10;
    private static final double SAME_WORDS = .6;
    private final List<Saying> sayings;
    private final int[] parents;
    private final List<OriginMerge> merges = new ArrayList<>();
    private final Map<String, Shingles> shingles = new HashMap<>();

    private Grouping(List<Saying> sayings) {
        this.sayings = sayings.stream().sorted(Comparator
                .comparing((Saying s) -> s.paper().from(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Saying::id)).toList();
        this.parents = new int[sayings.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
    }

    /** The origins of the sayings of one claim, that of the earliest article first. */
    static List<Origin> of(List<Saying> sayings) {
        var grouping = new Grouping(sayings);
        grouping.alike(s -> s.paper().first(), Reason.SAME_ARTICLE, Grouping::sameArticle);
        grouping.alike(s -> s.paper().textHash(), Reason.COPY,
                (a, b) -> b.told() + " has the same text as " + a.told());
        grouping.copies();
        grouping.sameWords();
        grouping.alike(s -> s.speaker().named() ? s.speaker().id() : null, Reason.SAME_SPEAKER, Grouping::sameSpeaker);
        grouping.relayed();
        return grouping.origins();
    }

    /** Puts together what has the same key; null has none. */
    private void alike(Function<Saying, @org.jspecify.annotations.Nullable String> key, Reason reason,
            BiFunction<Saying, Saying, String> because) {
        var first = new HashMap<String, Integer>();
        for (int i = 0; i < sayings.size(); i++) {
            String of = key.apply(sayings.get(i));
            Integer other = of == null ? null : first.putIfAbsent(of, i);
            if (other != null) {
                merge(other, i, reason, because);
            }
        }
    }

    private void copies() {
        var byArticle = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < sayings.size(); i++) {
            byArticle.computeIfAbsent(sayings.get(i).paper().id(), id -> new ArrayList<>()).add(i);
        }
        for (int i = 0; i < sayings.size(); i++) {
            for (String copy : sayings.get(i).paper().copies().keySet().stream().sorted().toList()) {
                for (int j : byArticle.getOrDefault(copy, List.of())) {
                    mergeCopy(Math.min(i, j), Math.max(i, j));
                }
            }
        }
    }

    private void mergeCopy(int i, int j) {
        Saying.Paper one = sayings.get(i).paper();
        Saying.Paper other = sayings.get(j).paper();
        double overlap = Math.max(one.copies().getOrDefault(other.id(), 0.0),
                other.copies().getOrDefault(one.id(), 0.0));
        double words = shingles(sayings.get(i)).with(shingles(sayings.get(j))).contained();
        if (overlap >= WHOLE_COPY || words >= COPIED_WORDS) {
            merge(i, j, Reason.COPY, (a, b) -> b.told() + " and " + a.told() + " are copies: " + percent(overlap)
                    + " of the shorter one's runs of five words stand in the other");
        }
    }

    private void sameWords() {
        var bands = new HashMap<String, List<Integer>>();
        for (int j = 0; j < sayings.size(); j++) {
            Shingles words = shingles(sayings.get(j));
            List<String> keys = words.size() < FEWEST_RUNS ? List.of() : BANDS.keys(words);
            for (String key : keys) {
                List<Integer> met = bands.computeIfAbsent(key, k -> new ArrayList<>());
                for (int i : met) {
                    sameWords(i, j);
                }
                met.add(j);
            }
        }
    }

    private void sameWords(int i, int j) {
        double alike = find(i) == find(j) ? 0 : shingles(sayings.get(i)).with(shingles(sayings.get(j))).alike();
        if (alike >= SAME_WORDS) {
            merge(i, j, Reason.SAME_WORDS,
                    (a, b) -> b.told() + " and " + a.told() + " say it in nearly the same words: "
                            + percent(alike) + " of all runs of three words stand in both");
        }
    }

    private void relayed() {
        alikeInAny(Saying::relays, (a, b) -> b.told() + " and " + a.told() + " both have it from " + b.relay());
        var published = new HashMap<String, List<Integer>>();
        for (int i = 0; i < sayings.size(); i++) {
            published.computeIfAbsent(sayings.get(i).publisher(), name -> new ArrayList<>()).add(i);
        }
        for (int j = 0; j < sayings.size(); j++) {
            int by = j;
            sayings.get(j).cited().stream().map(name -> published.getOrDefault(name, List.of()))
                    .flatMap(papers -> papers.stream().filter(i -> i != by).limit(1)).min(Comparator.naturalOrder())
                    .ifPresent(i -> merge(i, by, Reason.RELAYED, (a, b) -> b.told() + " has it from "
                            + a.paper().source() + ", which published " + a.told()));
        }
    }

    private void alikeInAny(Function<Saying, java.util.Set<String>> keys, BiFunction<Saying, Saying, String> because) {
        var first = new HashMap<String, Integer>();
        for (int i = 0; i < sayings.size(); i++) {
            for (String key : keys.apply(sayings.get(i))) {
                Integer other = first.putIfAbsent(key, i);
                if (other != null) {
                    merge(other, i, Reason.RELAYED, because);
                }
            }
        }
    }

    private void merge(int i, int j, Reason reason, BiFunction<Saying, Saying, String> because) {
        int one = find(i);
        int other = find(j);
        if (one != other) {
            parents[Math.max(one, other)] = Math.min(one, other);
            Saying a = sayings.get(i);
            Saying b = sayings.get(j);
            merges.add(new OriginMerge(a.id(), b.id(), reason, because.apply(a, b)));
        }
    }

    private int find(int i) {
        int root = i;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private Shingles shingles(Saying saying) {
        return shingles.computeIfAbsent(saying.id(), id -> Shingles.of(saying.words(), RUN));
    }

    private List<Origin> origins() {
        var members = new LinkedHashMap<Integer, List<String>>();
        var place = new HashMap<String, Integer>();
        for (int i = 0; i < sayings.size(); i++) {
            members.computeIfAbsent(find(i), root -> new ArrayList<>()).add(sayings.get(i).id());
            place.put(sayings.get(i).id(), find(i));
        }
        Map<Integer, List<OriginMerge>> reasons = new HashMap<>();
        merges.forEach(m -> reasons.computeIfAbsent(Objects.requireNonNull(place.get(m.oneId())),
                root -> new ArrayList<>()).add(m));
        return members.entrySet().stream()
                .map(m -> new Origin(m.getValue(), reasons.getOrDefault(m.getKey(), List.of()))).toList();
    }

    private static String sameArticle(Saying a, Saying b) {
        return a.paper().id().equals(b.paper().id())
                ? a.told() + " says it twice"
                : b.told() + " and " + a.told() + " are versions of one article";
    }

    private static String sameSpeaker(Saying a, Saying b) {
        return b.told() + " and " + a.told() + " have it from one speaker, " + a.speaker().name();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }
}
