package io.counterclaim.extraction.attribution;

import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.claim.SpeakerBasis;
import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.extraction.reference.Reference;
import io.counterclaim.extraction.utterance.Utterance;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whoever can say something: a person, a state, an organisation, or people without a name. */
final class Speakers {
    private static final Set<String> GROUPS = Words.of("speaker-groups");
    private static final Set<String> PAPERS = Words.of("papers");
    private static final Set<String> HE = Words.of("he");
    /** Whom a pronoun means that nobody can tell. */
    private static final String UNNAMED = "unnamed speaker";
    /** Offices that one person holds at a time. */
    private static final Set<String> OFFICES = Words.of("offices");
    private final Reference reference;

    Speakers(Reference reference) {
        this.reference = reference;
    }

    /**
     * The speaker that an utterance names: an anonymous one when the words cannot be told to mean anybody known; null
     * when it names none.
     *
     * @param outer who says the words in which this is said, for "we" and "I"
     */
    @Nullable
    Entity of(Utterance utterance, @Nullable Entity outer) {
        Word who = utterance.who();
        if (who == null) {
            return null;
        }
        Word speaker = antecedent(utterance.sentence(), who);
        return of(utterance.sentence(), speaker, speaker == who ? utterance.source() : null, outer);
    }

    /** How the speaker of an utterance, {@code speaker} by what {@link #of} gave, is known in its own sentence. */
    SpeakerBasis basis(Utterance utterance, @Nullable Entity speaker) {
        Word who = utterance.who();
        if (who == null || speaker == null || speaker.name().equals(UNNAMED)) {
            return SpeakerBasis.UNKNOWN;
        }
        Word word = antecedent(utterance.sentence(), who);
        boolean named = speaker.anonymous() || reference.isNamed(utterance.sentence(), word, speaker);
        return named ? SpeakerBasis.EXPLICIT : SpeakerBasis.REFERRED;
    }

    /** "the mayor, who said": who is the mayor. */
    private static Word antecedent(Sentence sentence, Word who) {
        boolean relative = who.tag().startsWith("W");
        for (Word word = who; relative && word != null; word = sentence.parent(word)) {
            Word parent = sentence.parent(word);
            if (sentence.relation(word).equals("acl:relcl") && parent != null) {
                return parent;
            }
        }
        Word noun = relative ? nounBefore(sentence, who.index()) : null;
        return noun == null ? who : noun;
    }

    private static @Nullable Word nounBefore(Sentence sentence, int index) {
        int before = index > 1 && sentence.isPunctuation(index - 1) ? index - 2 : index - 1;
        Word word = before < 1 ? null : sentence.word(before);
        return word != null && word.tag().startsWith("NN") ? word : null;
    }

    /** @param within where the speaker's own words stand, if that is known */
    private Entity of(Sentence sentence, Word word, @Nullable Span within, @Nullable Entity outer) {
        String lemma = word.lowerLemma();
        Word named = sentence.child(word, "appos");
        Entity role = named == null ? reference.role(sentence, word) : null;
        if (role != null) {
            return role;
        }
        Entity maker = PAPERS.contains(lemma) ? speaking(maker(sentence, word, outer)) : null;
        if (maker != null) {
            return maker;
        }
        if (GROUPS.contains(lemma) && word.tag().startsWith("NN") && named == null) {
            return anonymous(sentence, word, within);
        }
        Entity entity = speaking(reference.resolve(sentence, word, outer));
        if (entity != null && HE.contains(lemma) && entity.type() != EntityType.PERSON) {
            // "she" may be the state, but not when she says something
            entity = null;
        }
        if (entity == null && named != null) {
            entity = speaking(reference.resolve(sentence, named, outer));
        }
        Entity office = entity == null ? office(sentence, word) : null;
        return entity != null ? entity : office == null ? anonymous(sentence, word, within) : office;
    }

    /** The maker of a paper, who is its speaker: "a survey by Harbour Watch", "her report", "the study published by it". */
    private @Nullable Entity maker(Sentence sentence, Word paper, @Nullable Entity outer) {
        Word published = sentence.child(paper, "acl");
        for (Word by : new @Nullable Word[]{sentence.child(paper, "nmod:by"),
                sentence.child(paper, "nmod:from"), sentence.child(paper, "nmod:poss"),
                published == null ? null : sentence.child(published, "obl:by"),
                published == null ? null : sentence.child(published, "obl:agent")}) {
            Entity maker = by == null ? null : reference.resolve(sentence, by, outer);
            if (maker != null) {
                return maker;
            }
        }
        return null;
    }

    /** "the Kenyan president" where the article never names him: one known person, by the office; or null. */
    private @Nullable Entity office(Sentence sentence, Word word) {
        String title = word.lowerLemma();
        Entity state = OFFICES.contains(title) && !word.tag().endsWith("S") ? reference.owner(sentence, word) : null;
        return state == null || state.type() != EntityType.STATE
                ? null
                : Entity.of(EntityType.PERSON, title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1)
                        + " of " + state.name(), List.of(), false);
    }

    private static @Nullable Entity speaking(@Nullable Entity entity) {
        return entity == null || entity.type() == EntityType.PLACE || entity.type() == EntityType.EVENT ? null : entity;
    }

    private static Entity anonymous(Sentence sentence, Word word, @Nullable Span within) {
        if (word.tag().startsWith("PRP")) {
            return Entity.of(EntityType.GROUP, UNNAMED, List.of(), true);
        }
        var indices = sentence.under(word, relation -> Set.of("compound", "amod", "nmod:poss", "case", "nummod")
                .contains(relation));
        indices.removeIf(i -> i != word.index() && (sentence.tokens().get(i - 1).tag().equals("PRP$")
                || within != null && !within.contains(sentence.start(sentence.tokens().get(i - 1)))));
        String name = indices.stream().map(i -> sentence.tokens().get(i - 1).word()).collect(Collectors.joining(" "));
        boolean paper = PAPERS.contains(word.lowerLemma());
        return Entity.of(paper ? EntityType.OTHER : EntityType.GROUP, name.replaceAll(" (?=['’])", ""), List.of(),
                true);
    }
}
