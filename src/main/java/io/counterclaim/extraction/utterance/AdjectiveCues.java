package io.counterclaim.extraction.utterance;

import io.counterclaim.extraction.utterance.Utterance.Construction;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Word;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What somebody is said to be sure of, afraid of, willing to. */
final class AdjectiveCues {
    private final CueLexicon cues;

    AdjectiveCues(CueLexicon cues) {
        this.cues = cues;
    }

    /** What the adjective tells of, or null. */
    @Nullable
    Utterance at(Sentence sentence, Word adjective) {
        if (!adjective.tag().matches("JJ|VBN|VBD") || Phrases.only(sentence, adjective, "cop") == null) {
            return null;
        }
        Word who = Phrases.only(sentence, adjective, "nsubj");
        if (who == null || CueLexicon.key(who.word()).equals("it")) {
            return null;
        }
        Utterance bare = new Utterance(sentence, adjective, who, Phrases.source(sentence, who),
                Phrases.cue(sentence, adjective), List.of(), cues.stance(adjective.lemma()), Construction.ADJECTIVE,
                false);
        for (Word part : Phrases.children(sentence, adjective,
                r -> r.equals("ccomp") || r.equals("xcomp") || r.startsWith("obl") || r.equals("advcl"))) {
            Utterance found = part.index() > adjective.index() ? with(bare, part) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Utterance with(Utterance u, Word part) {
        String lemma = u.cueWord().lemma();
        String relation = u.sentence().relation(part);
        String preposition = Phrases.caseOf(u.sentence(), part);
        boolean to = preposition.equals("to") && part.tag().equals("VB");
        boolean clause = relation.equals("ccomp") && !to && cues.adjectiveWithClause(lemma);
        if (clause || to && cues.adjectiveWithTo(lemma)) {
            TreeSet<Integer> indices = Phrases.all(u.sentence(), part);
            return u.with(List.of(Phrases.edges(u.sentence(), indices)),
                    clause ? Construction.ADJECTIVE_CLAUSE : Construction.ADJECTIVE_TO);
        }
        return cues.adjectiveWith(preposition, lemma) ? VerbCues.about(u, part, Construction.ADJECTIVE) : null;
    }
}
