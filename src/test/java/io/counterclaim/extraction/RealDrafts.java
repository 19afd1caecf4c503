package io.counterclaim.extraction;

import io.counterclaim.article.ReadArticles;
import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.testing.RealArticles;
import java.util.List;

/** What the shipped extractor gives for the five real articles, read and dated as the intake does. */
final class RealDrafts {

    private RealDrafts() {}

    /** The drafts of the article whose file name begins with this number. */
    static List<AppearanceDraft> of(String number) {
        return extracted(number).drafts();
    }

    static Extracted extracted(String number) {
        return Reading.EXTRACTOR.extract(ReadArticles.read(RealArticles.file(number)));
    }
}
