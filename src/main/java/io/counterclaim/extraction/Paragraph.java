package io.counterclaim.extraction;

import io.counterclaim.article.Block;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import java.util.List;

/**
 * A paragraph of an article as sentences.
 *
 * @param alsoAt where its words stand again
 */
record Paragraph(Block block, List<Sentence> sentences, List<Integer> alsoAt) {

    Span span() {
        return new Span(block.start(), block.end());
    }
}
