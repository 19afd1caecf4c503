package io.counterclaim.extraction.utterance;

import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Word;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who it is that says or wants something, by the sentence's grammar. */
final class Sources {
    private static final Set<String> CONTINUING = Set.of("xcomp", "advcl", "dep", "conj", "parataxis");

    /** "He met the mayor, saying": a participle behind a comma is the subject's, whatever noun the parser hangs it on. */
    private static final Set<String> NOMINAL = Set.of("obj", "obl", "nmod", "conj", "appos", "ccomp", "acl");

    /** Nouns of those who can say something. */
    private static final List<Set<String>> SPEAKING = List.of(Words.of("office-holders"), Words.of("speaker-groups"),
            Words.of("anybody"), Words.of("offices"));

    private Sources() {}

    /** The subject of a verb or predicate, or of the verb that it goes on from, or the noun it describes; or null. */
    static @Nullable Word of(Sentence sentence, Word verb) {
        for (Word word = verb; word != null; word = sentence.parent(word)) {
            Word subject = Phrases.only(sentence, word, "nsubj", "nsubj:pass", "csubj");
            if (subject != null && !(word == verb && sentence.relation(subject).equals("csubj"))) {
                return subject;
            }
            String relation = sentence.relation(word);
            boolean apart = verb.tag().equals("VBG") && verb.index() > 1
                    && (sentence.tokens().get(verb.index() - 2).word().equals(",") || isAfterAll(sentence, verb));
            if (relation.equals("acl") && !apart || relation.equals("acl:relcl")) {
                return sentence.parent(word);
            }
            boolean goesOn = verb.tag().equals("VBG") && relation.equals("ccomp");
            boolean along = apart && (relation.equals("acl") || NOMINAL.contains(relation));
            if (!CONTINUING.contains(relation) && !goesOn && !along) {
                return null;
            }
        }
        return null;
    }

    /** "raised the toll from a blast saying 22 died": who raised it says so, though no comma stands before it. */
    private static boolean isAfterAll(Sentence sentence, Word verb) {
        Word noun = sentence.relation(verb).equals("acl") ? sentence.parent(verb) : null;
        return noun != null && noun.tag().matches("NNS?") && sentence.relation(noun).matches("obj|obl|nmod")
                && SPEAKING.stream().noneMatch(list -> list.contains(noun.lowerLemma()))
                && Phrases.only(sentence, verb, "ccomp") != null;
    }

    /** Who does it in a passive clause: "by the mayor". */
    static @Nullable Word agent(Sentence sentence, Word verb) {
        for (Word word : Phrases.children(sentence, verb, r -> r.startsWith("obl") || r.startsWith("nmod"))) {
            if (Phrases.caseOf(sentence, word).equals("by")) {
                return word;
            }
        }
        return null;
    }
}
