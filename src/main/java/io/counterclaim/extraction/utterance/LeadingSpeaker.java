package io.counterclaim.extraction.utterance;

import static io.counterclaim.extraction.utterance.Phrases.tag;

import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a sentence that tells who says all that follows, where the parser hangs the words elsewhere: "Ann Smith,
 * 55, said the last-minute push incensed her", "the mayor told MPs a new bridge was needed". The verb of saying is the
 * first finite verb, and a finite verb follows it.
 */
record LeadingSpeaker(Span content, Span source, Word speaker, Word cue) {
    /** More words than this before the verb are more than who says it. */
    private static final int LONGEST = 24;
    private static final int SHORTEST_CONTENT = 4;

    static @Nullable LeadingSpeaker in(Sentence sentence, Predicate<Word> isCue,
            Predicate<Word> addresses) {
        int cue = firstFinite(sentence);
        Word verb = cue < 2 || cue > LONGEST ? null : sentence.word(cue);
        if (verb == null || !isCue.test(verb) || tag(sentence, cue).equals("MD")) {
            return null;
        }
        int head = head(sentence);
        Word who = head < 1 || head >= cue ? null : sentence.word(head);
        int from = content(sentence, cue + 1, addresses.test(verb));
        int last = sentence.tokens().size();
        while (last > from && sentence.isPunctuation(last)) {
            last--;
        }
        boolean said = from > 0 && last - from >= SHORTEST_CONTENT && PlainClause.finite(sentence, from, last);
        return who == null || !said
                ? null
                : new LeadingSpeaker(sentence.span(from, last), sentence.span(1, head), who, verb);
    }

    private static int firstFinite(Sentence sentence) {
        for (Word token : sentence.tokens()) {
            if (token.tag().matches("W.*|``|''") || token.word().matches("[“”\"]")) {
                return 0;
            }
            if (token.isFinite()) {
                return token.index();
            }
        }
        return 0;
    }

    /** The last noun of the noun phrase that the sentence begins with; 0 when it begins with something else. */
    private static int head(Sentence sentence) {
        int end = 0;
        while (end < sentence.tokens().size()
                && (Phrases.isNominal(sentence, end + 1) || tag(sentence, end + 1).equals("HYPH"))) {
            end++;
        }
        while (end > 0 && !tag(sentence, end).startsWith("NN") && !tag(sentence, end).equals("PRP")) {
            end--;
        }
        return end;
    }

    /** Where what is said begins: behind whom it is said to, or on or in what; 0 when that cannot be told. */
    private static int content(Sentence sentence, int first, boolean addressed) {
        int from = first;
        if (addressed) {
            from = phraseEnd(sentence, from) + 1;
            return from == first ? 0 : from;
        }
        while (tag(sentence, from).equals("IN") && tag(sentence, from + 1).startsWith("NN")) {
            from = phraseEnd(sentence, from + 1) + 1;
        }
        return tag(sentence, from).matches("NN.*|DT|PRP\\$?|CD|JJ.*|EX") ? from : 0;
    }

    /** A short noun phrase ends where another begins: "MPs | a new bridge", "on Twitter | one of them". */
    private static int phraseEnd(Sentence sentence, int first) {
        int end = first - 1;
        while (end < sentence.tokens().size() && tag(sentence, end + 1).matches("NN.*|JJ|DT|PRP\\$?")) {
            boolean next = end >= first && tag(sentence, end + 1).matches("DT|PRP\\$?|CD");
            if (next) {
                return end;
            }
            end++;
        }
        return tag(sentence, end + 1).matches("CD|EX") ? end : first - 1;
    }

}
