package io.counterclaim.extraction.utterance;

import io.counterclaim.claim.Stance;
import io.counterclaim.extraction.utterance.Utterance.Construction;
import io.counterclaim.language.Relation;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sources that no verb names: "according to the ministry", "in her view"; and none at all: "reportedly". */
final class SourcePhrases {
    private final CueLexicon cues;

    SourcePhrases(CueLexicon cues) {
        this.cues = cues;
    }

    /** What the phrase or adverb at this word attributes, or null. */
    @Nullable
    Utterance at(Sentence sentence, Word word) {
        if (sentence.relation(word).equals("advmod") && cues.adverb(word.lemma())) {
            return adverb(sentence, word);
        }
        if (accordingTo(sentence, word)) {
            return according(sentence, word);
        }
        if (loose(sentence, word)) {
            return loosely(sentence, word);
        }
        boolean in = sentence.relation(word).startsWith("obl") && Phrases.caseOf(sentence, word).equals("in");
        Word whose = Phrases.only(sentence, word, "nmod:poss");
        return in && whose != null && cues.sourceNoun(word.lemma()) ? inView(sentence, word, whose) : null;
    }

    private static boolean accordingTo(Sentence sentence, Word word) {
        for (Relation edge : sentence.graph().above(word)) {
            if (edge.name().endsWith(":according_to")) {
                return true;
            }
        }
        if (Phrases.caseOf(sentence, word).equals("according")) {
            return true;
        }
        return Phrases.caseOf(sentence, word).equals("per") && sentence.relation(word).equals("obl");
    }

    private static @Nullable Utterance according(Sentence sentence, Word word) {
        Word preposition = Phrases.only(sentence, word, "case");
        if (preposition == null) {
            return null;
        }
        Span cue = Phrases.edges(sentence, Phrases.all(sentence, preposition));
        return around(sentence, word, word, Phrases.source(sentence, word), cue);
    }

    /** "according to" that the parser took for a verb. */
    private static boolean loose(Sentence sentence, Word word) {
        boolean to = word.index() + 1 < sentence.tokens().size()
                && sentence.tokens().get(word.index()).word().equals("to");
        return to && word.word().equalsIgnoreCase("according") && !sentence.relation(word).equals("case");
    }

    private static @Nullable Utterance loosely(Sentence sentence, Word word) {
        Word who = Phrases.only(sentence, word, "obl", "nmod");
        who = who == null ? sentence.parent(word) : who;
        return who == null || who.index() < word.index()
                ? null
                : around(sentence, word, who, Phrases.source(sentence, who),
                        sentence.span(word.index(), word.index() + 1));
    }

    private static @Nullable Utterance inView(Sentence sentence, Word word, Word whose) {
        Word preposition = Phrases.only(sentence, word, "case");
        if (preposition == null) {
            return null;
        }
        Span cue = sentence.span(preposition.index(), word.index());
        return around(sentence, word, whose, NounCues.possessive(sentence, whose), cue);
    }

    private static @Nullable Utterance around(Sentence sentence, Word word, Word who, Span source,
            Span cue) {
        var indices = new TreeSet<Integer>();
        for (int i = 1; i <= sentence.tokens().size(); i++) {
            indices.add(i);
        }
        List<Span> pieces = Phrases.around(sentence, indices, cue.and(source));
        return pieces.isEmpty()
                ? null
                : new Utterance(sentence, word, who, source, cue, pieces, Stance.AFFIRMS, Construction.ACCORDING,
                        false);
    }

    private static @Nullable Utterance adverb(Sentence sentence, Word adverb) {
        Word said = sentence.parent(adverb);
        Span cue = sentence.span(adverb.index(), adverb.index());
        List<Span> pieces = said == null ? List.of() : Phrases.around(sentence, Phrases.all(sentence, said), cue);
        return pieces.isEmpty()
                ? null
                : new Utterance(sentence, adverb, null, null, cue, pieces, Stance.AFFIRMS, Construction.ADVERB, false);
    }
}
