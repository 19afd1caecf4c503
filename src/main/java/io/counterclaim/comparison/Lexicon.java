package io.counterclaim.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What words mean to each other, beyond WordNet: {@code comparison/words.yaml}, general words only. */
final class Lexicon {
    private static final WordLists OWN = WordLists.OWN;
    private static final Map<String, Set<Integer>> OPPOSED = sides(OWN.opposites());
    private static final Map<String, Set<Integer>> CONVERSE = sides(OWN.converse());
    private static final Map<String, Set<Integer>> ALIKE = groups(OWN.alike());
    private static final Map<String, Set<Integer>> FIELDS = groups(OWN.fields());
    private static final Map<String, Set<Integer>> COUNTED = groups(OWN.counted());
    private static final Map<String, Set<String>> KINDS = kinds();
    private final WordNet wordNet = new WordNet();

    /** How one word stands to another, the closest first. */
    enum Tie {
        SAME, SYNONYM, DERIVED, KIND, WIDER, OPPOSITE
    }

    WordNet.Entry entry(String lemma, char type) {
        return wordNet.of(lemma, type);
    }

    /** How {@code a} stands to {@code b}, or null when nothing ties them: KIND when b is a kind of a. */
    @Nullable
    Tie tie(Unit a, Unit b) {
        if (a.lemma().equals(b.lemma())) {
            return Tie.SAME;
        }
        if (isOpposite(a, b)) {
            return Tie.OPPOSITE;
        }
        if (a.type() == b.type() && shareSense(a.entry(), b.entry()) || share(ALIKE, a.lemma(), b.lemma())) {
            return Tie.SYNONYM;
        }
        if (a.entry().related().contains(b.lemma()) || b.entry().related().contains(a.lemma())) {
            return Tie.DERIVED;
        }
        int steps = a.type() == 'v' ? 1 : 3;
        return isKind(b.entry(), a.entry(), steps) ? Tie.KIND : isKind(a.entry(), b.entry(), steps) ? Tie.WIDER : null;
    }

    /** A place and what it is a part of: "London", "England". */
    @Nullable
    Tie place(Unit a, Unit b) {
        return shareSense(a.entry(), b.entry())
                ? Tie.SYNONYM
                : isKind(b.entry(), a.entry(), 5) ? Tie.KIND : isKind(a.entry(), b.entry(), 5) ? Tie.WIDER : null;
    }

    boolean isOpposite(Unit a, Unit b) {
        if (WordGroup.LIGHT.has(a.lemma()) || WordGroup.LIGHT.has(b.lemma())) {
            return false;
        }
        if (a.entry().opposites().contains(b.lemma()) || b.entry().opposites().contains(a.lemma())) {
            return true;
        }
        // "safely", "dangerous": adverbs say what adjectives say
        boolean alike = a.type() == b.type() || "ar".indexOf(a.type()) >= 0 && "ar".indexOf(b.type()) >= 0;
        return alike && areOnOtherSides(OPPOSED, a, b);
    }

    /** Whether they tell of one thing from its two ends, as buying and selling do. */
    static boolean areConverse(Unit a, Unit b) {
        return areOnOtherSides(CONVERSE, a, b);
    }

    private static boolean areOnOtherSides(Map<String, Set<Integer>> sides, Unit a, Unit b) {
        Set<Integer> one = sides.getOrDefault(a.lemma(), Set.of());
        return sides.getOrDefault(b.lemma(), Set.of()).stream().anyMatch(side -> one.contains(-side));
    }

    /** The groups of one set that a noun is in. */
    static Set<String> kinds(String set, Unit noun) {
        return kindsOf(noun).getOrDefault(set, Set.of());
    }

    /** The group of kinds a noun is in, by name of the set of groups, for example {@code work → book}. */
    static Map<String, Set<String>> kindsOf(Unit noun) {
        var found = new HashMap<String, Set<String>>();
        KINDS.forEach((group, lemmas) -> {
            if (lemmas.contains(noun.lemma())) {
                found.computeIfAbsent(group.replaceFirst(" .*", ""), set -> new HashSet<>()).add(group);
            }
        });
        return found;
    }

    private static boolean shareSense(WordNet.Entry a, WordNet.Entry b) {
        return a.senses().stream().anyMatch(b.senses()::contains);
    }

    private static boolean isKind(WordNet.Entry narrow, WordNet.Entry wide, int steps) {
        return wide.senses().stream().anyMatch(sense -> narrow.kinds().getOrDefault(sense, 99) <= steps);
    }

    private static boolean share(Map<String, Set<Integer>> groups, String a, String b) {
        Set<Integer> one = groups.getOrDefault(a, Set.of());
        return groups.getOrDefault(b, Set.of()).stream().anyMatch(one::contains);
    }

    /** Whether two words are of one field of trade or of one sort of measure, such as arms and ammunition. */
    static boolean shareField(Unit a, Unit b) {
        return share(FIELDS, a.lemma(), b.lemma());
    }

    /** Whether two words may count one and the same, such as passengers and people. */
    static boolean countAlike(Unit a, Unit b) {
        return share(COUNTED, a.lemma(), b.lemma());
    }

    /** A verb with its particle, "strike down", where that is a word of its own; else null. */
    @Nullable
    String phrasal(String verb, String particle) {
        String both = verb + " " + particle;
        return ALIKE.containsKey(both) || OPPOSED.containsKey(both) || !wordNet.of(both, 'v').senses().isEmpty()
                ? both
                : null;
    }

    /** The sides of a pair as n and -n. */
    private static Map<String, Set<Integer>> sides(List<List<String>> pairs) {
        var sides = new HashMap<String, Set<Integer>>();
        int pair = 0;
        for (List<String> opposites : pairs) {
            pair++;
            for (int side = 0; side < 2; side++) {
                int signed = side == 0 ? pair : -pair;
                WordLists.words(opposites.get(side))
                        .forEach(word -> sides.computeIfAbsent(word, w -> new HashSet<>()).add(signed));
            }
        }
        return sides;
    }

    private static Map<String, Set<Integer>> groups(List<String> lists) {
        var groups = new HashMap<String, Set<Integer>>();
        for (int i = 0; i < lists.size(); i++) {
            int group = i;
            WordLists.words(lists.get(i))
                    .forEach(word -> groups.computeIfAbsent(word, w -> new HashSet<>()).add(group));
        }
        return groups;
    }

    private static Map<String, Set<String>> kinds() {
        return OWN.exclusive().entrySet().stream()
                .flatMap(set -> Stream.iterate(0, i -> i < set.getValue().size(), i -> i + 1)
                        .map(i -> Map.entry(set.getKey() + " " + i, WordLists.words(set.getValue().get(i)))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
