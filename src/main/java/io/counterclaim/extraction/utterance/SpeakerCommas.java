package io.counterclaim.extraction.utterance;

import static io.counterclaim.extraction.utterance.Phrases.isNominal;
import static io.counterclaim.extraction.utterance.Phrases.tag;

import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The places where a comma helps to tell who says what: round a saying inside a relative clause, "which the ministry says
 * has cost", and in a text that was stripped of its commas, "the road is closed the ministry said on Monday". Parsers take
 * such a speaker for a part of the clause.
 */
public final class SpeakerCommas {
    private static final int FEWEST_WORDS = 50;
    private static final int FEW_COMMAS = 150;
    private static final int LONGEST_TAIL = 22;
    /** Taggers take a past tense for a participle as often as not. */
    private static final String FINITE = "VB[DNZP]|MD";
    /** Nouns that stand before a body's name as a title stands before a person's. */
    private static final Set<String> BODIES = Words.of("named-bodies");
    /** What before a noun phrase makes it a part of something else: "as the mayor said", "what she said". */
    private static final String HOLDING = "W.*|IN|TO|CC|MD|POS";
    private static final Set<String> OFFICES = Words.of("office-holders");
    private static final Set<String> GROUPS = Words.of("speaker-groups");
    private static final Set<String> PAPERS = Words.of("papers");
    private static final Set<String> PLACES = Words.of("places");
    private static final Set<String> TAIL = Words.of("beside-saying");
    private static final Set<String> EARLY = Words.of("early-and-late");
    private static final Set<String> LINKING = Words.of("speech-tag-links");
    private final CueLexicon cues;

    SpeakerCommas(CueLexicon cues) {
        this.cues = cues;
    }

    /** Whether a text lost its commas: of English words one in twenty has one behind it, on a page cleaned too well none. */
    public static boolean areStripped(List<Sentence> sentences) {
        long words = sentences.stream().mapToLong(s -> s.tokens().size()).sum();
        long commas = sentences.stream().flatMap(s -> s.tokens().stream()).filter(t -> t.word().equals(",")).count();
        return words >= FEWEST_WORDS && commas * FEW_COMMAS < words;
    }

    /**
     * The offsets in the text at which a comma is missing: each is the end of a word.
     *
     * @param stripped whether the text lost its commas, so that even the end of a sentence has none before its speaker
     */
    public Set<Integer> in(Sentence sentence, boolean stripped) {
        var ends = new TreeSet<Integer>();
        for (int i = 3; i <= sentence.tokens().size(); i++) {
            boolean cue = isCue(sentence, i);
            if (cue && !inRelative(sentence, i, ends) && stripped && !inverted(sentence, i, ends)) {
                tail(sentence, i, ends);
            }
        }
        return ends;
    }

    /** "which | the ministry says | has cost": the speaker stands between the relative pronoun and its verb. */
    private static boolean inRelative(Sentence sentence, int cue, Set<Integer> ends) {
        int first = cue - 1;
        while (first > 2 && isNominal(sentence, first)) {
            first--;
        }
        boolean inside = first < cue - 1 && tag(sentence, first).matches("WDT|WP")
                && tag(sentence, cue + 1).matches(FINITE + "|VB|RB") && isSubject(sentence, cue - 1);
        if (inside) {
            ends.add(sentence.end(sentence.tokens().get(first - 1)));
            ends.add(sentence.end(sentence.tokens().get(cue - 1)));
        }
        return inside;
    }

    private static boolean isSubject(Sentence sentence, int index) {
        return tag(sentence, index).startsWith("NN") || isPronoun(sentence, index);
    }

    private void tail(Sentence sentence, int cue, Set<Integer> ends) {
        int who = cue - 1;
        while (who > 3 && tag(sentence, who).equals("RB") || who > 3 && isHave(sentence, who)) {
            who--;
        }
        if (who <= 3 || !isSubject(sentence, who)
                || !isTail(sentence, addressed(sentence, cue) + 1)) {
            return;
        }
        int first = phrase(sentence, who);
        if (first <= 4 || tag(sentence, first - 1).matches(HOLDING) || isCue(sentence, first - 1)
                || !hasFinite(sentence, 1, first - 1)) {
            return;
        }
        ends.add(sentence.end(sentence.tokens().get(first - 2)));
        int next = addressed(sentence, cue) + 1;
        if (tag(sentence, next).matches("VBG|DT") || tag(sentence, next).equals("IN") && isClause(sentence, next)) {
            ends.add(sentence.end(sentence.tokens().get(next - 2)));
        }
    }

    /** "… in critical condition said the head of the group": the speaker stands behind the verb. */
    private boolean inverted(Sentence sentence, int cue, Set<Integer> ends) {
        int last = cue;
        while (isNominal(sentence, last + 1)) {
            last++;
        }
        boolean inverted = cue > 4 && sentence.tokens().get(cue - 1).word().equals("said") && last > cue
                && isSource(sentence, last)
                && !isSource(sentence, cue - 1) && !tag(sentence, cue - 1).matches("RB|W.*|PRP|CC|[,:]|VB.*|TO|''")
                && hasFinite(sentence, 1, cue - 1) && !tag(sentence, last + 1).matches(FINITE);
        if (inverted) {
            ends.add(sentence.end(sentence.tokens().get(cue - 2)));
        }
        return inverted;
    }

    /** Whether the word is one that people are called by who say something. */
    private static boolean isSource(Sentence sentence, int index) {
        Word token = sentence.tokens().get(index - 1);
        return Set.of("PERSON", "ORGANIZATION").contains(String.valueOf(token.ner()))
                || isCalled(token) || isPronoun(sentence, index);
    }

    private static boolean isCalled(Word noun) {
        String lemma = noun.lowerLemma();
        return OFFICES.contains(lemma) || GROUPS.contains(lemma) || PAPERS.contains(lemma) || BODIES.contains(lemma);
    }

    private boolean isCue(Sentence sentence, int index) {
        String lemma = sentence.tokens().get(index - 1).lemma();
        return tag(sentence, index).matches("VB[DZPN]") && cues.speech(lemma)
                && (!tag(sentence, index).equals("VBN") || isHave(sentence, index - 1));
    }

    /** The last word of whom it was told: "told Reuters in an interview". */
    private static int addressed(Sentence sentence, int cue) {
        int last = cue;
        while (sentence.tokens().get(cue - 1).lemma().equals("tell") && last < sentence.tokens().size()
                && tag(sentence, last + 1).matches("NN.*|DT|JJ")) {
            last++;
        }
        return last;
    }

    /** When, where, to whom or how it was said: nothing that could be what was said. */
    private static boolean isTail(Sentence sentence, int first) {
        int size = sentence.tokens().size();
        String tag = tag(sentence, first);
        String word = first > size ? "" : sentence.tokens().get(first - 1).word().toLowerCase(Locale.ROOT);
        if (first > size || tag.matches("[.:]") || tag.equals("VBG")
                || TAIL.contains(word)) {
            return true;
        }
        boolean opens = tag.matches("IN|RBR?|TO|DT") || isTime(sentence.tokens().get(first - 1));
        boolean that = word.equals("that") || size - first > LONGEST_TAIL;
        return opens && !that && sentence.tokens().subList(first - 1, size).stream()
                .noneMatch(Word::isFinite);
    }

    private static boolean isClause(Sentence sentence, int first) {
        return TAIL.contains(sentence.tokens().get(first - 1).word().toLowerCase(Locale.ROOT))
                && hasFinite(sentence, first, sentence.tokens().size());
    }

    private static boolean isTime(Word token) {
        return Set.of("DATE", "TIME").contains(String.valueOf(token.ner()))
                || EARLY.contains(token.word());
    }

    private static boolean hasFinite(Sentence sentence, int first, int last) {
        return sentence.tokens().subList(first - 1, last).stream().anyMatch(t -> t.tag().matches(FINITE));
    }

    private static boolean isHave(Sentence sentence, int index) {
        return index > 0 && sentence.tokens().get(index - 1).lemma().equals("have");
    }

    private static boolean isPronoun(Sentence sentence, int index) {
        return Words.of("speaking-pronouns").contains(sentence.tokens().get(index - 1).word());
    }

    /** Where the words begin that name the speaker: the noun phrase that ends here, with what it is the head of. */
    private static int phrase(Sentence sentence, int last) {
        int first = nounPhrase(sentence, last);
        while (first > 3 && LINKING.contains(sentence.tokens().get(first - 2).word())
                && isCalled(sentence.tokens().get(first - 3))) {
            first = nounPhrase(sentence, first - 2);
        }
        while (first > 4 && tag(sentence, first - 1).equals("CC") && isNominal(sentence, first - 2)) {
            first = nounPhrase(sentence, first - 2);
            while (first > 4 && tag(sentence, first - 1).equals("NNS")) {
                first = nounPhrase(sentence, first - 1);
            }
        }
        return first;
    }

    /** It begins at its article or pronoun, behind a plural, for no noun before another is one, or where a name does. */
    private static int nounPhrase(Sentence sentence, int last) {
        int first = last;
        while (first > 1 && !tag(sentence, first).matches("DT|PRP\\$?") && isNominal(sentence, first - 1)
                && !tag(sentence, first - 1).matches("NNP?S|PRP") && !parts(sentence, first - 1)) {
            first--;
        }
        return first;
    }

    /** Whether one name ends at this word and something else begins behind it, or the other way round. */
    private static boolean parts(Sentence sentence, int index) {
        String here = String.valueOf(sentence.tokens().get(index - 1).ner());
        String next = String.valueOf(sentence.tokens().get(index).ner());
        String word = sentence.tokens().get(index - 1).lemma();
        boolean titled = next.equals("PERSON") && !Set.of("DATE", "TIME", "LOCATION").contains(here)
                && !PLACES.contains(word)
                || next.equals("ORGANIZATION") && BODIES.contains(word)
                || here.equals("ORGANIZATION") && next.equals("O");
        return !here.equals(next) && !titled && !tag(sentence, index).matches("DT|PRP\\$|JJ.*|POS");
    }
}
