package io.counterclaim.extraction.reference;

import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Word;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an article says people are, "coach Ann Smith", "Ann Smith, the head of the institute": so that "the coach" is she,
 * where it names one person only by that role.
 */
final class Roles {
    private static final Set<String> ANYBODY = Words.of("anybody");
    private final ArticleNames names;
    private final Map<String, Set<Entity>> people = new HashMap<>();

    Roles(ArticleNames names) {
        this.names = names;
    }

    /** Learns the roles that a sentence gives to the people it names. */
    void learn(Sentence sentence) {
        for (Mention mention : names.in(sentence)) {
            Word word = sentence.word(mention.last());
            if (mention.entity().type() == EntityType.PERSON && word != null) {
                before(sentence, mention);
                Word apposed = sentence.child(word, "appos");
                Word described = sentence.relation(word).equals("appos") ? sentence.parent(word) : null;
                learn(sentence, apposed, mention.entity());
                learn(sentence, described, mention.entity());
            }
        }
    }

    /** "Harbour coach Ann Smith": the words before the name. */
    private void before(Sentence sentence, Mention mention) {
        int first = mention.first();
        while (first > 1 && isTitle(sentence, first - 1)) {
            first--;
        }
        if (first < mention.first()) {
            learn(words(sentence, first, mention.first() - 1), mention.entity());
        }
    }

    private boolean isTitle(Sentence sentence, int index) {
        Word token = sentence.tokens().get(index - 1);
        return token.tag().matches("NNP?|JJ") && names.at(sentence, index) == null;
    }

    private void learn(Sentence sentence, @Nullable Word noun, Entity person) {
        if (noun != null && noun.tag().matches("NNP?") && names.at(sentence, noun.index()) == null) {
            learn(phrase(sentence, noun), person);
        }
    }

    private void learn(String phrase, Entity person) {
        String head = phrase.substring(phrase.lastIndexOf(' ') + 1);
        if (!ANYBODY.contains(head)) {
            people.computeIfAbsent(phrase, p -> new LinkedHashSet<>()).add(person);
            people.computeIfAbsent(head, p -> new LinkedHashSet<>()).add(person);
        }
    }

    /** The one person whom the article calls so, or null: "the coach", "the Harbour coach". */
    @Nullable
    Entity of(Sentence sentence, Word word) {
        if (!word.tag().equals("NN") && !word.tag().equals("NNP") || !Reference.isDefinite(sentence, word)
                || names.at(sentence, word.index()) != null) {
            return null;
        }
        Set<Entity> called = people.getOrDefault(phrase(sentence, word), Set.of());
        return called.size() == 1 ? called.iterator().next() : null;
    }

    private static String phrase(Sentence sentence, Word noun) {
        TreeSet<Integer> indices = sentence.under(noun, r -> r.equals("compound") || r.equals("amod"));
        indices.removeIf(i -> i > noun.index());
        return indices.stream().map(i -> sentence.tokens().get(i - 1).word().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static String words(Sentence sentence, int first, int last) {
        return sentence.tokens().subList(first - 1, last).stream().map(t -> t.word().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
