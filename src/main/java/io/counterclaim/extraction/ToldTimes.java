package io.counterclaim.extraction;

import io.counterclaim.article.ArticleText;
import io.counterclaim.article.Block;
import io.counterclaim.article.Layout;
import io.counterclaim.article.Passage;
import io.counterclaim.claim.Certainty;
import io.counterclaim.extraction.predicate.HoldingTime;
import io.counterclaim.language.Span;
import io.counterclaim.time.TimeSpan;
import io.counterclaim.vocabulary.Predicate;
import java.util.List;

/** When claims hold that somebody took out of one article: by the dates in and around their words, and by its own. */
public final class ToldTimes {
    private final ArticleText article;
    private final List<Block> blocks;
    private final HoldingTime moments;

    public ToldTimes(ArticleText article) {
        this.article = article;
        this.blocks = Layout.blocks(article);
        this.moments = new HoldingTime(article.published());
    }

    /** The time for which these words of the article tell something of that kind. */
    public TimeSpan holds(Passage words, Predicate.Kind kind, Certainty certainty) {
        var span = new Span(words.start(), words.end());
        Span around = blocks.stream().map(block -> new Span(block.start(), block.end()))
                .filter(block -> block.contains(span.start())).findFirst().map(span::and).orElse(span);
        return moments.holds(article.text(), around, span, span.start(), kind, certainty);
    }
}
