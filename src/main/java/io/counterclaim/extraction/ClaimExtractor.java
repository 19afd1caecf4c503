package io.counterclaim.extraction;

import io.counterclaim.article.ArticleText;

/** Takes the claims out of an article. The same article gives the same drafts, whatever was read before it. */
public interface ClaimExtractor {

    /** A name to record with every appearance. */
    String name();

    /** The version of its rules or its model. */
    String version();

    /** Reads the article; every passage of the answer quotes its text word for word. */
    Extracted extract(ArticleText article);
}
