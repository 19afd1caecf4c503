package io.counterclaim.extraction.open;

import io.counterclaim.claim.EntityType;
import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.extraction.reference.Mention;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Word;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Pronouns of a claim that nothing in its own words explains: "The port sold his ferries" is understood only beside what
 * stands before it, "The captain sold his ferries" is not.
 */
final class OpenPronouns {
    private static final Set<String> HE = Words.of("he");
    private static final Set<String> IT = Words.of("it");
    private static final Set<String> THEY = Words.of("they");

    /** Nouns of which "he" can be said; of others nobody knows here. */
    private static final List<Set<String>> PEOPLE = List.of(Words.of("office-holders"), Words.of("speaker-groups"),
            Words.of("anybody"), Words.of("offices"));

    private OpenPronouns() {}

    /**
     * Whether one is left open in the words of a statement.
     *
     * @param names the names in the sentence
     * @param instead what is said in place of tokens, by index: what is explained there explains later ones too
     */
    static boolean in(Sentence sentence, Statement statement, List<Mention> names, Map<Integer, String> instead) {
        List<Word> words = sentence.tokens().stream().filter(t -> statement.words().contains(sentence.start(t)))
                .filter(t -> statement.cut().stream().noneMatch(cut -> cut.contains(sentence.start(t)))).toList();
        // "Despite its size, the port": the subject explains even what stands before it
        int subject = statement.subject() == null ? 0 : statement.subject().index();
        return words.stream().filter(t -> !instead.containsKey(t.index()) && isThird(sentence, t))
                .anyMatch(t -> words.stream().filter(w -> w.index() < t.index() || w.index() == subject)
                        .filter(w -> w.index() != t.index())
                        .noneMatch(w -> instead.containsKey(w.index()) || explains(w, t, names, words)));
    }

    private static boolean isThird(Sentence sentence, Word word) {
        String form = word.word().toLowerCase(Locale.ROOT);
        return word.tag().startsWith("PRP") && (HE.contains(form) || THEY.contains(form)
                || IT.contains(form) && !isExpletive(sentence, word));
    }

    private static boolean explains(Word word, Word pronoun, List<Mention> names, List<Word> words) {
        String form = pronoun.word().toLowerCase(Locale.ROOT);
        Mention name = names.stream().filter(m -> m.covers(word.index())).findFirst().orElse(null);
        boolean person = name != null && name.entity().type() == EntityType.PERSON;
        boolean noun = word.tag().startsWith("NN") || word.tag().matches("CD|PRP");
        if (HE.contains(form)) {
            return person || name == null && (word.tag().equals("NNP") || HE.contains(word.lemma())
                    || word.tag().equals("NN") && isSomebody(word.lowerLemma()));
        }
        if (IT.contains(form)) {
            return noun && !person && !word.tag().endsWith("S");
        }
        return noun && (word.tag().endsWith("S") || name != null && !person || word.tag().equals("PRP")
                || word.tag().equals("CD") || words.stream().anyMatch(w -> w.tag().equals("CC")));
    }

    private static boolean isSomebody(String noun) {
        return PEOPLE.stream().anyMatch(list -> list.contains(noun));
    }

    /** "it is clear that", "it rains": it stands for nothing. */
    private static boolean isExpletive(Sentence sentence, Word it) {
        Word word = sentence.word(it.index());
        Word verb = word == null ? null : sentence.parent(word);
        return word != null && verb != null && (sentence.relation(word).equals("expl")
                || sentence.relation(word).startsWith("nsubj") && (verb.tag().startsWith("JJ")
                        || sentence.children(verb).stream()
                                .anyMatch(c -> sentence.relation(c).matches("[cx]subj.*|ccomp"))));
    }
}
