package io.counterclaim.comparison;

import io.counterclaim.claim.Certainty;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import io.counterclaim.language.Modality;
import io.counterclaim.language.QuantityPhrase;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.SentenceParser;
import io.counterclaim.language.VisibleText;
import io.counterclaim.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as it is compared, without the graphs it was read from, since many are kept: its words, what each hangs on, whether it is denied and how sure it is left, and the
 * quantities it tells.
 *
 * @param text the sentence; the offsets of words and amounts count in it, from 0
 */
record ParsedSentence(String text, List<Token> words, List<Amount> amounts) {

    private static final Pattern TELLING = Pattern.compile("(?:VB|NN|JJ|RB|IN|CD|PRP|DT).*");

    ParsedSentence {
        words = List.copyOf(words);
        amounts = List.copyOf(amounts);
    }

    /**
     * A word or a sign.
     *
     * @param lemma its dictionary form in lower case
     * @param tag its part of speech (Penn Treebank)
     * @param head the place of the word it hangs on, from 0; -1 at the root
     * @param relation how it hangs there (Universal Dependencies), with its preposition: {@code obl:in}
     * @param denied whether the words around it say that it is not so: "not", "failed to"
     * @param certainty how sure they are of it: "may", "plans to"
     */
    record Token(int start, int end, String text, String lemma, String tag, int head, String relation,
            boolean denied, Certainty certainty) {}

    /** A quantity, and the words that tell it, their places counted from 0, the last one included. */
    record Amount(int first, int last, QuantityValue quantity) {}

    /** Reads a text's sentences, in order, without those too long to be sentences. */
    static Function<String, List<ParsedSentence>> by(SentenceParser parser) {
        // without signs nobody sees, soft hyphens, which would shift the offsets
        return text -> parser.grammar(VisibleText.of(text)).stream().map(ParsedSentence::of).toList();
    }

    private static ParsedSentence of(Sentence sentence) {
        String text = sentence.text(sentence.span());
        List<Token> words = sentence.tokens().stream().map(token -> word(sentence, token)).toList();
        return new ParsedSentence(text, words, amounts(text, words));
    }

    private static Token word(Sentence sentence, Word token) {
        Word node = sentence.word(token.index());
        Modality modality = node != null && TELLING.matcher(token.tag()).matches()
                ? Modality.of(sentence, node)
                : new Modality(false, Certainty.CERTAIN);
        int from = sentence.span().start();
        Word head = node == null ? null : sentence.parent(node);
        return new Token(sentence.start(token) - from, sentence.end(token) - from, token.word(),
                token.lowerLemma(), token.tag(),
                head == null ? -1 : head.index() - 1, node == null ? "" : relation(sentence, node, head),
                modality.denied(), modality.certainty());
    }

    /** With the preposition, where the graph knows it. */
    private static String relation(Sentence sentence, Word node, @Nullable Word head) {
        var edge = head == null ? null : sentence.graph().between(head, node);
        return edge == null ? sentence.relation(node) : edge.name();
    }

    private static List<Amount> amounts(String text, List<Token> words) {
        var amounts = new ArrayList<Amount>();
        for (QuantityPhrase phrase : QuantityPhrase.in(text)) {
            int first = -1;
            int last = -1;
            for (int i = 0; i < words.size(); i++) {
                boolean inside = words.get(i).start() < phrase.end() && phrase.start() < words.get(i).end();
                first = inside && first < 0 ? i : first;
                last = inside ? i : last;
            }
            if (first >= 0) {
                amounts.add(new Amount(first, last, phrase.quantity()));
            }
        }
        return amounts;
    }
}
