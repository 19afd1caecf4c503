package io.counterclaim.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The edges between the words of a sentence. A word that is not among them has none. */
public interface Dependencies {

    /** Whether the word hangs in here; some punctuation does not. */
    boolean contains(Word word);

    /** The words in here, in their order. */
    List<Word> words();

    /** The edges to the words that hang on this one. */
    List<Relation> below(Word word);

    /** The edges to the words that this one hangs on. */
    List<Relation> above(Word word);

    /** The first edge from one word to the other, or null. */
    @Nullable
    Relation between(Word governor, Word dependent);
}
