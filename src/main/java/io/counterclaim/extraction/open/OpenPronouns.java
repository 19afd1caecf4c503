package io.counterclaim.extraction.open;

import io.counterclaim.claim.EntityType;
import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.extraction.reference.Mention;
import io.counterclaim.extraction.reference.Reference;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Word;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
    private final Sentence sentence;
    private final List<Word> words;
    private final List<Mention> names;
    private final Map<Integer, String> instead;
    private final int subject;

    private OpenPronouns(Sentence sentence, Statement statement, List<Mention> names, Map<Integer, String> instead) {
        this.sentence = sentence;
        this.words = sentence.tokens().stream().filter(t -> statement.words().contains(sentence.start(t)))
                .filter(t -> statement.cut().stream().noneMatch(cut -> cut.contains(sentence.start(t)))).toList();
        this.names = names;
        this.instead = instead;
        this.subject = statement.subject() == null ? 0 : statement.subject().index();
    }

    /**
     * Whether one is left open in the words of a statement.
     *
     * @param names the names in the sentence
     * @param instead what is said in place of tokens, by index
     */
    static boolean in(Sentence sentence, Statement statement, List<Mention> names, Map<Integer, String> instead) {
        var pronouns = new OpenPronouns(sentence, statement, names, instead);
        return pronouns.words.stream().anyMatch(pronouns::isOpen);
    }

    private boolean isOpen(Word word) {
        Set<String> kind = kind(word);
        // "Despite its size, the port": the subject explains even what stands before it
        return !kind.isEmpty() && !instead.containsKey(word.index()) && words.stream()
                .filter(w -> w.index() < word.index() || w.index() == subject && w.index() != word.index())
                .noneMatch(w -> kind(w).equals(kind) || isName(w, kind) || isNoun(w, kind))
                && !(kind.equals(THEY) && areSeveral(word));
    }

    /** "Smith met Jones in their office": two names before it are several. */
    private boolean areSeveral(Word they) {
        return names.stream().filter(m -> m.last() < they.index())
                .filter(m -> words.stream().anyMatch(w -> m.covers(w.index())))
                .map(m -> m.entity().id()).distinct().count() > 1;
    }

    /** The pronouns that this one is one of; none for other words, and where "it" stands for nothing. */
    private Set<String> kind(Word word) {
        String form = word.word().toLowerCase(Locale.ROOT);
        Set<String> kind = Stream.of(HE, IT, THEY).filter(list -> word.tag().startsWith("PRP") && list.contains(form))
                .findFirst().orElse(Set.of());
        return kind.equals(IT) && isExpletive(word) ? Set.of() : kind;
    }

    private boolean isName(Word word, Set<String> kind) {
        Mention name = names.stream().filter(m -> m.covers(word.index())).findFirst().orElse(null);
        boolean said = !word.tag().startsWith("PRP") && instead.containsKey(word.index());
        boolean person = name != null && name.entity().type() == EntityType.PERSON;
        return said || name != null && person == kind.equals(HE);
    }

    private boolean isNoun(Word word, Set<String> kind) {
        boolean common = names.stream().noneMatch(m -> m.covers(word.index()));
        if (kind.equals(HE)) {
            return common && (word.tag().equals("NNP") || word.tag().equals("NN") && isSomebody(word.lowerLemma()));
        }
        if (kind.equals(IT)) {
            return common && word.tag().matches("NNP?|CD");
        }
        return word.tag().matches("NNP?S|CD") || word.tag().startsWith("NN") && isOneOfSeveral(word);
    }

    private boolean isOneOfSeveral(Word noun) {
        Word word = sentence.word(noun.index());
        return word != null && sentence.children(word).stream().anyMatch(c -> sentence.relation(c).equals("conj"));
    }

    private static boolean isSomebody(String noun) {
        return PEOPLE.stream().anyMatch(list -> list.contains(noun));
    }

    /** "it is clear", "it emerged that": it stands for nothing. */
    private boolean isExpletive(Word it) {
        Word word = sentence.word(it.index());
        Word verb = word == null ? null : sentence.parent(word);
        return word != null && verb != null && (Reference.isExpletive(sentence, word)
                || sentence.relation(word).equals("expl") || sentence.relation(word).startsWith("nsubj")
                        && sentence.children(verb).stream()
                                .anyMatch(c -> sentence.relation(c).matches("[cx]subj.*|ccomp")));
    }
}
