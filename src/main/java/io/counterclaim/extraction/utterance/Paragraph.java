package io.counterclaim.extraction.utterance;

import io.counterclaim.article.Block;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import java.util.List;

/**
 * A paragraph of an article as sentences.
 *
 * @param alsoAt where its words stand again
 */
public record Paragraph(Block block, List<Sentence> sentences, List<Integer> alsoAt) {

    /** The words of the paragraph, with its label if it has one. */
    public Span span() {
        return new Span(block.start(), block.end());
    }
}
