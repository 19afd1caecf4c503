package io.counterclaim.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word or a sign of a sentence.
 *
 * @param index its place in the sentence, from 1
 * @param copy 0 for the word itself; from 1 for copies of it that stand only in the sentence's graph, where words shared by
 *         two phrases ("by bus and train") are written out
 * @param lemma its dictionary form
 * @param tag its part of speech (Penn Treebank)
 * @param ner the kind of name it belongs to; "O" for none, and where names were not asked for
 * @param beginPosition where it starts in the text, {@code endPosition} where it ends
 */
public record Word(int index, int copy, String word, String lemma, String tag, String ner, int beginPosition,
        int endPosition) {

    /** Whether it is a verb in a form that makes a sentence: "went", "goes", "must". */
    public boolean isFinite() {
        return switch (tag) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    /** The dictionary form in lower case, as word lists have it. */
    public String lowerLemma() {
        return lemma.toLowerCase(Locale.ROOT);
    }

    /** A copy of this word. */
    public Word copied(int number) {
        return new Word(index, number, word, lemma, tag, ner, beginPosition, endPosition);
    }

    /** Words are the same at the same place of the same text; copies of a word are others. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Word that && index == that.index && copy == that.copy
                && beginPosition == that.beginPosition && word.equals(that.word);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * beginPosition + index) + copy;
    }
}
