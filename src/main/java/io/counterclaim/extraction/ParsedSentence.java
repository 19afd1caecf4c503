package io.counterclaim.extraction;

import io.counterclaim.claim.Certainty;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import java.util.List;

/**
 * One sentence as grammar reads it: its words, what each hangs on, whether it is denied and how sure it is left, and the
 * quantities it tells.
 *
 * @param text the sentence; the offsets of words and amounts count in it, from 0
 */
public record ParsedSentence(String text, List<Word> words, List<Amount> amounts) {

    public ParsedSentence {
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
    public record Word(int start, int end, String text, String lemma, String tag, int head, String relation,
            boolean denied, Certainty certainty) {}

    /** A quantity, and the words that tell it, their places counted from 0, the last one included. */
    public record Amount(int first, int last, QuantityValue quantity) {}
}
