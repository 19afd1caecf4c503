package io.counterclaim.extraction.utterance;

import io.counterclaim.claim.Stance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words that tell of saying, thinking and wanting, by what each takes as its content. */
final class CueLexicon {
    private static final String CUES = "/extraction/utterance/cues.yaml";
    /** What a verb can take as the content. */
    enum Frame {
        QUOTE, CLAUSE, TO, OBJECT, PREDICATE, ADDRESSEE
    }

    private record File(Verbs verbs, Nouns nouns, Adjectives adjectives, List<String> adverbs, List<String> unsourced,
            Map<Stance, List<String>> stances) {}

    private record Verbs(List<String> quote, List<String> clause, List<String> to, List<String> object,
            List<String> predicate, List<String> addressee, Map<String, List<String>> prepositions) {}

    private record Nouns(List<String> clause, List<String> to, List<String> sources, List<String> light,
            Map<String, List<String>> prepositions) {}

    private record Adjectives(List<String> clause, List<String> to, Map<String, List<String>> prepositions) {}

    private final Map<Frame, Set<String>> verbs;
    private final Map<String, Set<String>> verbPrepositions;
    private final Set<String> nounsWithClause;
    private final Set<String> nounsWithTo;
    private final Map<String, Set<String>> nounPrepositions;
    private final Set<String> sourceNouns;
    private final Set<String> lightVerbs;
    private final Set<String> adjectivesWithClause;
    private final Set<String> adjectivesWithTo;
    private final Map<String, Set<String>> adjectivePrepositions;
    private final Set<String> adverbs;
    private final Set<String> unsourced;
    private final Map<String, Stance> stances = new HashMap<>();

    CueLexicon() {
        File file = read();
        Verbs v = file.verbs;
        verbs = Map.of(Frame.QUOTE, set(v.quote), Frame.CLAUSE, set(v.clause), Frame.TO, set(v.to), Frame.OBJECT,
                set(v.object), Frame.PREDICATE, set(v.predicate), Frame.ADDRESSEE, set(v.addressee));
        verbPrepositions = sets(v.prepositions);
        nounsWithClause = set(file.nouns.clause);
        nounsWithTo = set(file.nouns.to);
        nounPrepositions = sets(file.nouns.prepositions);
        sourceNouns = set(file.nouns.sources);
        lightVerbs = set(file.nouns.light);
        adjectivesWithClause = set(file.adjectives.clause);
        adjectivesWithTo = set(file.adjectives.to);
        adjectivePrepositions = sets(file.adjectives.prepositions);
        adverbs = set(file.adverbs);
        unsourced = set(file.unsourced);
        file.stances.forEach((stance, lemmas) -> lemmas.forEach(lemma -> stances.put(lemma, stance)));
    }

    private static File read() {
        try (InputStream in = Objects.requireNonNull(CueLexicon.class.getResourceAsStream(CUES), CUES)) {
            return YAMLMapper.builder().build().readValue(in, File.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> set(List<String> words) {
        return Set.copyOf(new HashSet<>(words));
    }

    private static Map<String, Set<String>> sets(Map<String, List<String>> words) {
        var sets = new HashMap<String, Set<String>>();
        words.forEach((key, value) -> sets.put(key, set(value)));
        return sets;
    }

    static String key(String lemma) {
        return lemma.toLowerCase(Locale.ROOT);
    }

    /** Whether it is a verb of saying: a quotation or a clause can follow it. */
    boolean speech(String lemma) {
        return verb(Frame.QUOTE, lemma) && verb(Frame.CLAUSE, lemma);
    }

    boolean verb(Frame frame, String lemma) {
        return verbs.getOrDefault(frame, Set.of()).contains(key(lemma));
    }

    boolean verb(String lemma) {
        return verbs.values().stream().anyMatch(set -> set.contains(key(lemma)))
                || verbPrepositions.values().stream().anyMatch(set -> set.contains(key(lemma)));
    }

    boolean verbWith(String preposition, String lemma) {
        return verbPrepositions.getOrDefault(key(preposition), Set.of()).contains(key(lemma));
    }

    boolean nounWithClause(String lemma) {
        return nounsWithClause.contains(key(lemma));
    }

    boolean nounWithTo(String lemma) {
        return nounsWithTo.contains(key(lemma));
    }

    boolean nounWith(String preposition, String lemma) {
        return nounPrepositions.getOrDefault(key(preposition), Set.of()).contains(key(lemma));
    }

    /** "in her view": whether that noun makes whoever owns it a source. */
    boolean sourceNoun(String lemma) {
        return sourceNouns.contains(key(lemma));
    }

    /** "made the claim that": whether that verb only carries the noun. */
    boolean light(String lemma) {
        return lightVerbs.contains(key(lemma));
    }

    boolean adjectiveWithClause(String lemma) {
        return adjectivesWithClause.contains(key(lemma));
    }

    boolean adjectiveWithTo(String lemma) {
        return adjectivesWithTo.contains(key(lemma));
    }

    boolean adjectiveWith(String preposition, String lemma) {
        return adjectivePrepositions.getOrDefault(key(preposition), Set.of()).contains(key(lemma));
    }

    boolean adverb(String lemma) {
        return adverbs.contains(key(lemma));
    }

    /** "seems to": whether nobody is named to whom it seems so. */
    boolean unsourced(String lemma) {
        return unsourced.contains(key(lemma));
    }

    Stance stance(String lemma) {
        return stances.getOrDefault(key(lemma), Stance.AFFIRMS);
    }
}
