package io.counterclaim.extraction.utterance;

import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.extraction.utterance.Utterance.Construction;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Nouns of saying and thinking: "the claim that", "India's calls for", "made the promise to". */
final class NounCues {
    /** What a claim can be founded on. */
    private static final Set<String> FOUNDING = Words.of("foundations");
    private final CueLexicon cues;

    NounCues(CueLexicon cues) {
        this.cues = cues;
    }

    /** What the noun tells of, or null. */
    @Nullable
    Utterance at(Sentence sentence, Word noun) {
        if (!noun.tag().matches("NNS?") || isMissing(sentence, noun)) {
            return null;
        }
        Utterance bare = bare(sentence, noun);
        for (Word part : Phrases.children(sentence, noun, r -> r.startsWith("acl") || r.equals("ccomp"))) {
            Utterance found = clause(bare, part);
            if (found != null) {
                return found;
            }
        }
        for (Word part : Phrases.children(sentence, noun, r -> r.equals("nmod") || r.equals("acl"))) {
            if (cues.nounWith(Phrases.caseOf(sentence, part), noun.lemma())) {
                return VerbCues.about(bare, part, Construction.NOUN);
            }
        }
        return null;
    }

    /** "no evidence that", "not aware of any evidence that": nobody says what there is none for. */
    private static boolean isMissing(Sentence sentence, Word noun) {
        boolean none = Phrases.children(sentence, noun, r -> r.equals("det") || r.equals("neg")).stream()
                .anyMatch(d -> d.lemma().equalsIgnoreCase("no") || d.lemma().equalsIgnoreCase("any"));
        return none && FOUNDING.contains(noun.lowerLemma());
    }

    private @Nullable Utterance clause(Utterance u, Word part) {
        String mark = Phrases.caseOf(u.sentence(), part);
        boolean that = mark.equals("that") || u.sentence().relation(part).equals("ccomp");
        boolean to = mark.equals("to") && part.tag().equals("VB");
        boolean fits = that && cues.nounWithClause(u.cueWord().lemma()) || to && cues.nounWithTo(u.cueWord().lemma());
        if (!fits || part.index() < u.cueWord().index()) {
            return null;
        }
        TreeSet<Integer> indices = Phrases.all(u.sentence(), part);
        return u.with(List.of(Phrases.edges(u.sentence(), indices)),
                that ? Construction.NOUN_CLAUSE : Construction.NOUN_TO);
    }

    private Utterance bare(Sentence sentence, Word noun) {
        Word whose = Phrases.only(sentence, noun, "nmod:poss");
        Span cue = sentence.span(noun.index(), noun.index());
        if (whose != null) {
            return of(sentence, noun, whose, possessive(sentence, whose), cue);
        }
        Word verb = sentence.parent(noun);
        Word who = verb == null ? null : carrier(sentence, noun, verb);
        if (who != null && verb != null) {
            return of(sentence, noun, who, Phrases.source(sentence, who), Phrases.cue(sentence, verb).and(cue));
        }
        Word from = others(sentence, noun);
        return of(sentence, noun, from, from == null ? null : Phrases.source(sentence, from), cue);
    }

    private Utterance of(Sentence sentence, Word noun, @Nullable Word who, @Nullable Span source,
            Span cue) {
        return new Utterance(sentence, noun, who, source, cue, List.of(), cues.stance(noun.lemma()), Construction.NOUN,
                false);
    }

    /** The owner with its "'s". */
    static Span possessive(Sentence sentence, Word whose) {
        Span words = Phrases.source(sentence, whose);
        for (Word mark : Phrases.children(sentence, whose, r -> r.equals("case"))) {
            words = mark.tag().equals("POS") ? words.and(sentence.span(mark.index(), mark.index())) : words;
        }
        return words;
    }

    /** The subject of "made" in "made the claim that". */
    private @Nullable Word carrier(Sentence sentence, Word noun, Word verb) {
        boolean object = sentence.relation(noun).equals("obj") && cues.light(verb.lemma());
        return object && !VerbCues.isPassive(sentence, verb) ? Sources.of(sentence, verb) : null;
    }

    /** Who is named behind or right before the noun: "calls from the opposition for", "Republican calls for". */
    private static @Nullable Word others(Sentence sentence, Word noun) {
        for (Word part : Phrases.children(sentence, noun, r -> r.equals("nmod"))) {
            if (Set.of("by", "from", "among").contains(Phrases.caseOf(sentence, part))) {
                return part;
            }
        }
        List<Word> before = Phrases.children(sentence, noun, r -> r.equals("amod") || r.equals("compound"));
        return before.stream().filter(word -> Character.isUpperCase(word.word().charAt(0)) && word.index() > 1)
                .findFirst().orElse(null);
    }
}
