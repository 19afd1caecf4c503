package io.counterclaim.extraction.utterance;

import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is told as somebody's words, thoughts or wishes in a paragraph, whoever that is. */
public final class Utterances {
    private final CueLexicon cues = new CueLexicon();
    private final VerbCues verbs = new VerbCues(cues);
    private final NounCues nouns = new NounCues(cues);
    private final AdjectiveCues adjectives = new AdjectiveCues(cues);
    private final SourcePhrases phrases = new SourcePhrases(cues);

    /** Where a comma helps to find them. */
    public SpeakerCommas commas() {
        return new SpeakerCommas(cues);
    }

    /** The utterances of an article, in the order of their cues. */
    public List<Utterance> in(String text, List<Paragraph> paragraphs) {
        var going = new GoingOn(text);
        paragraphs.forEach(p -> going.add(p, in(text, p)));
        return going.utterances();
    }

    /** Those of a paragraph; one that announces what follows the paragraph has no content yet. */
    private List<Utterance> in(String text, Paragraph paragraph) {
        List<Sentence> sentences = paragraph.sentences();
        var found = new ArrayList<Utterance>();
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                Utterance utterance = at(sentence, word);
                if (utterance != null && found.stream().noneMatch(u -> u.cue().overlaps(utterance.cue()))) {
                    found.add(utterance);
                }
            }
        }
        sentences.forEach(sentence -> trailing(sentence, found));
        sentences.forEach(sentence -> leading(sentence, found));
        List<Utterance> assigned = new ArrayList<>(new DirectQuotes(cues, text, paragraph.span()).assign(found));
        found.stream().filter(u -> u.contents().isEmpty() && GoingOn.announces(u))
                .filter(u -> assigned.stream().noneMatch(a -> a.cue().equals(u.cue()))).forEach(assigned::add);
        assigned.removeIf(u -> !u.how().asserts() && isInside(u, assigned));
        assigned.sort(Comparator.comparingInt(u -> u.cue().start()));
        return assigned.stream().map(u -> isInside(u, assigned) ? u.inside() : u).toList();
    }

    /** "Haiti has left, Ann Smith said on Monday": parsers take the speaker for an apposition, the comma tells. */
    private void trailing(Sentence sentence, List<Utterance> found) {
        TrailingSpeaker tail = TrailingSpeaker.in(sentence, this::isSpeech);
        boolean heard = tail != null && found.stream().anyMatch(u -> u.sentence() == sentence && !u.contents().isEmpty()
                && (u.cueWord().equals(tail.cue())
                        || !tail.restored() && (u.how().asserts() || covers(u, tail.content()))));
        if (tail != null && !heard) {
            Word cue = tail.cue();
            found.removeIf(u -> u.cueWord().equals(cue));
            Span source = tail.source().overlaps(tail.content())
                    ? sentence.span(tail.speaker().index(), tail.speaker().index())
                    : tail.source();
            found.add(new Utterance(sentence, cue, tail.speaker(), source, Phrases.cue(sentence, cue),
                    List.of(tail.content()), cues.stance(cue.lemma()), Utterance.Construction.CLAUSE, false));
        }
    }

    private static boolean covers(Utterance utterance, Span words) {
        return utterance.contents().stream()
                .anyMatch(content -> content.overlaps(words) && 2 * content.cut(words).length() > words.length());
    }

    /** "Ann Smith, 55, said the push incensed her": nobody is heard, though the sentence begins with who says it. */
    private void leading(Sentence sentence, List<Utterance> found) {
        LeadingSpeaker lead = LeadingSpeaker.in(sentence, this::isSpeech,
                word -> cues.verb(CueLexicon.Frame.ADDRESSEE, word.lemma()));
        boolean heard = lead == null || found.stream().anyMatch(u -> u.sentence() == sentence && u.how().asserts()
                && u.contents().stream().anyMatch(content -> content.end() >= lead.content().end() - 1
                        || u.cueWord().equals(lead.cue()) && !isCutOff(sentence, content)));
        if (lead != null && !heard) {
            found.removeIf(u -> u.cueWord().equals(lead.cue()));
            found.add(new Utterance(sentence, lead.cue(), lead.speaker(), lead.source(),
                    Phrases.cue(sentence, lead.cue()), List.of(lead.content()), cues.stance(lead.cue().lemma()),
                    Utterance.Construction.LEADING, false));
        }
    }

    /** "he believed the strike | would split the union": a finite verb right behind it belongs to it. */
    private static boolean isCutOff(Sentence sentence, Span content) {
        return sentence.tokens().stream().filter(t -> sentence.start(t) >= content.end()).findFirst()
                .filter(Word::isFinite).isPresent();
    }

    private boolean isSpeech(Word word) {
        return word.tag().startsWith("VB") && cues.speech(word.lemma());
    }

    /** Whether it is told in what somebody says: a wish in a saying is a part of the saying. */
    static boolean isInside(Utterance utterance, List<Utterance> all) {
        return all.stream().anyMatch(u -> u != utterance && u.says(utterance.cue()));
    }

    private @Nullable Utterance at(Sentence sentence, Word word) {
        Utterance found = verbs.at(sentence, word);
        found = found == null ? nouns.at(sentence, word) : found;
        found = found == null ? adjectives.at(sentence, word) : found;
        return found == null ? phrases.at(sentence, word) : found;
    }
}
