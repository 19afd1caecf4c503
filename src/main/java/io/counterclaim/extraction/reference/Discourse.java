package io.counterclaim.extraction.reference;

import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences before have told of, for what points back at it: their subject (the centre of attention, Grosz,
 * Joshi and Weinstein 1995), several together, and things by their full description (the head match of Lee et al. 2013).
 */
public final class Discourse {
    private static final Set<String> DESCRIBING = Set.of("nmod:poss", "compound", "amod", "nmod");
    /** Nouns that say nothing without what they are of: "the area of armaments", "this market". */
    private static final Set<String> FIELDS = Words.of("fields");
    private final ArticleNames names;
    private final Map<String, String> descriptions = new HashMap<>();
    private @Nullable Entity lastSubject;
    private @Nullable String severalSubjects;
    private @Nullable String field;

    Discourse(ArticleNames names) {
        this.names = names;
    }

    /** Whom the sentence before was about, or null when that cannot be told. */
    public @Nullable Entity lastSubject() {
        return lastSubject;
    }

    /** The names that the sentence before was about together ("India and Russia"), or null: "they" may be anybody else. */
    public @Nullable String severalSubjects() {
        return severalSubjects;
    }

    /** What "this market", "that area" points back at, the field that was last told of; or null. */
    public @Nullable String field(Sentence sentence, Word word) {
        Word determiner = sentence.child(word, "det");
        boolean points = determiner != null && determiner.lemma().matches("(?i)this|that");
        return points && FIELDS.contains(word.lowerLemma()) ? field : null;
    }

    /** "in the area of armaments" tells of armaments. */
    private void field(Sentence sentence, Word word, Word of) {
        if (FIELDS.contains(word.lowerLemma()) && of.tag().matches("NNS?")) {
            var indices = sentence.under(of, r -> r.equals("compound") || r.equals("amod"));
            field = sentence.text(sentence.span(indices.first(), indices.last())).replaceAll("\\s+", " ");
        }
    }

    /** How a thing of this kind was first described with a name in it: "Ann Smith's visit to Kenya"; or null. */
    public @Nullable String described(String lemma) {
        return descriptions.get(lemma.toLowerCase(Locale.ROOT));
    }

    /** Somebody else begins to speak. */
    void newTurn() {
        lastSubject = null;
        severalSubjects = null;
    }

    /** @param subject what the sentence's main clause is about, null when that cannot be told */
    void read(Sentence sentence, @Nullable Entity subject) {
        lastSubject = subject;
        severalSubjects = null;
        for (Word word : sentence.words()) {
            List<Mention> together = together(sentence, word);
            if (together.stream().map(m -> m.entity().id()).distinct().count() > 1) {
                severalSubjects = sentence.relation(word).startsWith("nsubj") ? told(together) : severalSubjects;
            }
            describe(sentence, word);
            Word of = sentence.child(word, "nmod");
            if (of != null) {
                field(sentence, word, of);
            }
        }
    }

    /** The states, organisations or people that a coordination names. */
    private List<Mention> together(Sentence sentence, Word word) {
        if (sentence.children(word).stream().noneMatch(c -> sentence.relation(c).equals("conj"))) {
            return List.of();
        }
        return sentence.under(word, r -> r.startsWith("conj") || r.equals("compound")).stream()
                .map(i -> names.at(sentence, i)).filter(m -> m != null && acts(m.entity().type()))
                .map(m -> java.util.Objects.requireNonNull(m)).distinct().toList();
    }

    private static boolean acts(EntityType type) {
        return type == EntityType.STATE || type == EntityType.PERSON || type == EntityType.ORGANISATION;
    }

    private static String told(List<Mention> together) {
        List<String> all = together.stream().map(m -> m.entity().name()).distinct().toList();
        return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    /** "Ann Smith's visit to Kenya" can be meant by "the visit" later on. */
    private void describe(Sentence sentence, Word word) {
        if (!word.tag().equals("NN") || names.at(sentence, word.index()) != null) {
            return;
        }
        boolean named = sentence.children(word).stream()
                .anyMatch(c -> DESCRIBING.stream().anyMatch(sentence.relation(c)::startsWith)
                        && names.at(sentence, c.index()) != null);
        if (named) {
            var indices = sentence.under(word, r -> r.startsWith("nmod") || r.equals("compound") || r.equals("amod")
                    || r.equals("det") || r.equals("case") || r.equals("flat"));
            indices.removeIf(i -> i < word.index() && sentence.tokens().get(i - 1).tag().matches("IN|TO"));
            String text = sentence.text(sentence.span(indices.first(), indices.last())).replaceAll("\\s+", " ");
            descriptions.putIfAbsent(word.lowerLemma(), text.replaceFirst("^(an?|An?) ", "the "));
        }
    }
}
