package io.counterclaim.language;

import java.util.List;
import java.util.Set;

/** Reads text as sentences: some 20 ms a sentence. Longer ones than people write are left out. */
public interface SentenceParser {

    /** The sentences of a stretch of text, and the spans of those that are too long to be read as sentences. */
    record Split(List<Sentence> sentences, List<Span> tooLong) {}

    /**
     * The sentences of {@code text} between two offsets, with the names in them.
     *
     * @param commas offsets at which it is read as if a comma stood there
     * @throws ParserUnavailableException when the language models cannot be loaded
     */
    Split sentences(String text, int start, int end, Set<Integer> commas);

    /** The same of a text as it is written. */
    default Split sentences(String text, int start, int end) {
        return sentences(text, start, end, Set.of());
    }

    /**
     * The sentences of a text that can be read, without the names in them.
     *
     * @throws ParserUnavailableException when the language models cannot be loaded
     */
    List<Sentence> grammar(String text);
}
