package io.counterclaim.language;

import java.util.List;
import java.util.Map;

/** A pattern over the words of a sentence and the edges between them, ready to be matched. */
public interface SentencePattern {

    /**
     * A place of a sentence that fits.
     *
     * @param word the word that the pattern's first node met
     * @param named the words that its named nodes met, by name
     */
    record Fit(Word word, Map<String, Word> named) {}

    /** Every way in which the pattern fits the sentence's graph. */
    List<Fit> in(Sentence sentence);
}
