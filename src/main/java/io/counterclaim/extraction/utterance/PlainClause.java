package io.counterclaim.extraction.utterance;

import io.counterclaim.language.QuoteMarks;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said when the parser finds no clause under "said": the words behind it, or those before its speaker. */
final class PlainClause {

    private PlainClause() {}

    /** "Ann Smith said the house is old": from "the" to the end of the sentence, when a finite verb is in it. */
    static @Nullable Span behind(Sentence sentence, Utterance u, boolean addressed) {
        List<Word> tokens = sentence.tokens();
        int from = u.cueWord().index() + 1;
        int that = that(sentence, from);
        if (that > 0) {
            from = that;
        } else if (addressed) {
            return null;
        }
        if (from >= tokens.size()
                || that <= 0 && !tokens.get(from - 1).tag().matches("NN.*|PRP\\$?|DT|JJ.*|CD|W.*|EX|RB|IN")
                || tokens.get(from - 1).tag().equals("IN") && that <= 0) {
            return null;
        }
        return finite(sentence, from, tokens.size()) ? end(sentence, from, tokens.size()) : null;
    }

    private static int that(Sentence sentence, int from) {
        for (int i = from; i < Math.min(from + 7, sentence.tokens().size()); i++) {
            Word token = sentence.tokens().get(i - 1);
            boolean opens = token.word().equalsIgnoreCase("that") && token.tag().equals("IN")
                    || token.word().equalsIgnoreCase("whether");
            if (opens) {
                return i;
            }
            if (token.tag().startsWith("VB") || token.word().equals(",")) {
                return 0;
            }
        }
        return 0;
    }

    /** "The house is old, Ann Smith said": from the start of the sentence to the comma. */
    static @Nullable Span before(Sentence sentence, int opened) {
        int last = opened - 2;
        boolean comma = last > 2 && sentence.tokens().get(opened - 2).word().equals(",");
        return comma && finite(sentence, 1, last) ? end(sentence, 1, last) : null;
    }

    static boolean finite(Sentence sentence, int first, int last) {
        return sentence.tokens().subList(first - 1, last).stream().anyMatch(Word::isFinite);
    }

    private static Span end(Sentence sentence, int first, int last) {
        int end = last;
        while (end > first && sentence.isPunctuation(end) && !Phrases.isQuote(sentence, end)) {
            end--;
        }
        return QuoteMarks.balance(sentence.article(), sentence.span(first, end));
    }

    static boolean isLast(Sentence sentence, Word verb) {
        return verb.index() >= sentence.tokens().size() - 1;
    }
}
