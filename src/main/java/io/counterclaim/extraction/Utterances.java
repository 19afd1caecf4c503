package io.counterclaim.extraction;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is told as somebody's words, thoughts or wishes in a paragraph, whoever that is. */
final class Utterances {
    private final CueLexicon cues = new CueLexicon();
    private final VerbCues verbs = new VerbCues(cues);
    private final NounCues nouns = new NounCues(cues);
    private final AdjectiveCues adjectives = new AdjectiveCues(cues);
    private final SourcePhrases phrases = new SourcePhrases(cues);

    /** The utterances of an article, in the order of their cues. */
    List<Utterance> in(String text, List<Paragraph> paragraphs) {
        return paragraphs.stream().flatMap(p -> in(text, p.span(), p.sentences()).stream()).toList();
    }

    private List<Utterance> in(String text, Span paragraph, List<Sentence> sentences) {
        var found = new ArrayList<Utterance>();
        for (Sentence sentence : sentences) {
            for (IndexedWord word : sentence.basic().vertexListSorted()) {
                Utterance utterance = at(sentence, word);
                if (utterance != null && found.stream().noneMatch(u -> u.cue().overlaps(utterance.cue()))) {
                    found.add(utterance);
                }
            }
        }
        sentences.forEach(sentence -> trailing(sentence, found));
        List<Utterance> assigned = new ArrayList<>(new DirectQuotes(cues, text, paragraph).assign(found));
        assigned.removeIf(u -> !u.how().asserts() && isInside(u, assigned));
        assigned.sort(Comparator.comparingInt(u -> u.cue().start()));
        return assigned.stream().map(u -> isInside(u, assigned) ? u.inside() : u).toList();
    }

    /** "Haiti has left, Ann Smith said on Monday": parsers take the speaker for an apposition, the comma tells. */
    private void trailing(Sentence sentence, List<Utterance> found) {
        boolean heard = found.stream().anyMatch(u -> u.sentence() == sentence && !u.contents().isEmpty());
        TrailingSpeaker tail = heard
                ? null
                : TrailingSpeaker.in(sentence, word -> word.tag().startsWith("VB")
                        && cues.verb(CueLexicon.Frame.QUOTE, word.lemma())
                        && cues.verb(CueLexicon.Frame.CLAUSE, word.lemma()));
        if (tail != null) {
            found.removeIf(u -> u.cueWord().equals(tail.cue()));
            Span source = Phrases.source(sentence, tail.speaker());
            found.add(new Utterance(sentence, tail.cue(), tail.speaker(), source.overlaps(tail.content())
                    ? sentence.span(tail.speaker().index(), tail.speaker().index())
                    : source,
                    Phrases.cue(sentence, tail.cue()), List.of(tail.content()), cues.stance(tail.cue().lemma()),
                    Utterance.Construction.CLAUSE, false));
        }
    }

    /** Whether it is told in what somebody says: a wish in a saying is a part of the saying. */
    static boolean isInside(Utterance utterance, List<Utterance> all) {
        return all.stream().anyMatch(u -> u != utterance && u.says(utterance.cue()));
    }

    private @Nullable Utterance at(Sentence sentence, IndexedWord word) {
        Utterance found = verbs.at(sentence, word);
        found = found == null ? nouns.at(sentence, word) : found;
        found = found == null ? adjectives.at(sentence, word) : found;
        return found == null ? phrases.at(sentence, word) : found;
    }
}
