package io.counterclaim.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What words mean to each other, beyond WordNet: {@code comparison/words.yaml}, general words only. */
final class Lexicon {
    private static final String WORDS = "/comparison/words.yaml";
    private static final Words OWN = read();
    private static final Map<String, Set<Integer>> OPPOSED = opposed();
    private static final Map<String, Set<Integer>> ALIKE = groups(OWN.alike());
    private static final Map<String, Set<Integer>> FIELDS = groups(OWN.fields());
    private static final Map<String, Set<String>> KINDS = kinds();
    private final WordNet wordNet = new WordNet();

    private record Words(List<List<String>> opposites, List<String> alike, List<String> fields,
            Map<String, List<String>> exclusive,
            String light, String empty, String rising, String falling, String siding, String neutral,
            String evidence, String denying, String oneValued, String mutual, String oneWay) {}

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
        if (isLight(a.lemma()) || isLight(b.lemma())) {
            return false;
        }
        if (a.entry().opposites().contains(b.lemma()) || b.entry().opposites().contains(a.lemma())) {
            return true;
        }
        if (a.type() != b.type()) {
            return false;
        }
        Set<Integer> one = OPPOSED.getOrDefault(a.lemma(), Set.of());
        return OPPOSED.getOrDefault(b.lemma(), Set.of()).stream().anyMatch(side -> one.contains(-side));
    }

    /** The group of kinds a noun is in, by name of the set of groups, for example {@code work → book}. */
    Map<String, Set<String>> kindsOf(Unit noun) {
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

    static boolean isLight(String lemma) {
        return LIGHT.contains(lemma);
    }

    static boolean isEmpty(String lemma) {
        return EMPTY.contains(lemma);
    }

    static boolean rises(String lemma) {
        return RISING.contains(lemma);
    }

    static boolean falls(String lemma) {
        return FALLING.contains(lemma);
    }

    /** "trend", "rate": words that only lead to what goes up or down. */
    static boolean isTrend(String lemma) {
        return lemma.matches("trend|level|rate|year|month|decade");
    }

    /** Whether two words are of one field of trade or of one sort of measure, such as arms and ammunition. */
    static boolean shareField(Unit a, Unit b) {
        return share(FIELDS, a.lemma(), b.lemma());
    }

    static boolean takesSides(String lemma) {
        return SIDING.contains(lemma);
    }

    static boolean isNeutral(String lemma) {
        return NEUTRAL.contains(lemma);
    }

    static boolean hasOneValue(String verb) {
        return ONE_VALUED.contains(verb);
    }

    static boolean isEvidence(String noun) {
        return EVIDENCE.contains(noun);
    }

    static boolean denies(String verb) {
        return DENYING.contains(verb);
    }

    static boolean isMutual(String verb) {
        return MUTUAL.contains(verb);
    }

    static boolean isOneWay(String verb) {
        return ONE_WAY.contains(verb);
    }

    private static final Set<String> LIGHT = words(OWN.light());
    private static final Set<String> EMPTY = words(OWN.empty());
    private static final Set<String> RISING = words(OWN.rising());
    private static final Set<String> FALLING = words(OWN.falling());
    private static final Set<String> SIDING = words(OWN.siding());
    private static final Set<String> NEUTRAL = words(OWN.neutral());
    private static final Set<String> ONE_VALUED = words(OWN.oneValued());
    private static final Set<String> EVIDENCE = words(OWN.evidence());
    private static final Set<String> DENYING = words(OWN.denying());
    private static final Set<String> MUTUAL = words(OWN.mutual());
    private static final Set<String> ONE_WAY = words(OWN.oneWay());

    private static Set<String> words(String words) {
        return Arrays.stream(words.strip().split("\\s+")).map(word -> word.replace('_', ' '))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The sides of a pair as n and -n. */
    private static Map<String, Set<Integer>> opposed() {
        var sides = new HashMap<String, Set<Integer>>();
        int pair = 0;
        for (List<String> opposites : OWN.opposites()) {
            pair++;
            for (int side = 0; side < 2; side++) {
                int signed = side == 0 ? pair : -pair;
                words(opposites.get(side))
                        .forEach(word -> sides.computeIfAbsent(word, w -> new HashSet<>()).add(signed));
            }
        }
        return sides;
    }

    private static Map<String, Set<Integer>> groups(List<String> lists) {
        var groups = new HashMap<String, Set<Integer>>();
        for (int i = 0; i < lists.size(); i++) {
            int group = i;
            words(lists.get(i)).forEach(word -> groups.computeIfAbsent(word, w -> new HashSet<>()).add(group));
        }
        return groups;
    }

    private static Map<String, Set<String>> kinds() {
        return OWN.exclusive().entrySet().stream()
                .flatMap(set -> Stream.iterate(0, i -> i < set.getValue().size(), i -> i + 1)
                        .map(i -> Map.entry(set.getKey() + " " + i, words(set.getValue().get(i)))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Words read() {
        try (InputStream in = Lexicon.class.getResourceAsStream(WORDS)) {
            if (in == null) {
                throw new IllegalStateException(WORDS + " is not on the classpath");
            }
            var mapper = YAMLMapper.builder().build();
            return mapper.readValue(in, Words.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
