package io.counterclaim.intake;

import io.counterclaim.article.ArticleText;
import io.counterclaim.article.IncomingArticle;
import io.counterclaim.article.UnreadableArticleException;
import io.counterclaim.extraction.ClaimExtractor;
import io.counterclaim.extraction.Extracted;
import io.counterclaim.extraction.ExtractorUnavailableException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has every extractor read an article. */
final class Extracting {
    private static final Logger log = LoggerFactory.getLogger(Extracting.class);
    private final List<ClaimExtractor> extractors;

    /** @param extractors the first one's word goes for what several find alike */
    Extracting(List<ClaimExtractor> extractors) {
        this.extractors = List.copyOf(extractors);
    }

    /** What one extractor found. */
    record ExtractedBy(ClaimExtractor extractor, Extracted extracted) {}

    /**
     * What each of them finds.
     *
     * @throws UnreadableArticleException when one of them cannot read it
     */
    List<ExtractedBy> of(IncomingArticle incoming, ArticleText article) {
        return extractors.stream().map(extractor -> extract(extractor, incoming, article)).toList();
    }

    /** What one article does to the extractor must not keep the others out. */
    private static ExtractedBy extract(ClaimExtractor extractor, IncomingArticle incoming, ArticleText article) {
        try {
            return new ExtractedBy(extractor, extractor.extract(article));
        } catch (ExtractorUnavailableException e) {
            throw new UnreadableArticleException(incoming.name(), null, String.valueOf(e.getMessage()),
                    e.remedy() + " Nothing of the article was written.");
        } catch (RuntimeException | StackOverflowError e) {
            log.error("the extractor {} failed on {}", extractor.name(), article.id(), e);
            throw new UnreadableArticleException(incoming.name(), null, "the extractor failed: " + e,
                    "This is a defect of Counterclaim: please report it with the article. Nothing of it was written.");
        }
    }
}
