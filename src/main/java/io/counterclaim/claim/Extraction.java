package io.counterclaim.claim;

import io.counterclaim.graph.ContentId;
import java.time.Instant;

/** What took appearances out of an article: an extractor of some version, once. */
public record Extraction(String id, String extractor, String version, String articleId, Instant recordedAt) {

    /** The extraction of one article by one version of an extractor. */
    public static Extraction of(String extractor, String version, String articleId, Instant recordedAt) {
        return new Extraction(ContentId.of("extraction", extractor, version, articleId), extractor, version, articleId,
                recordedAt);
    }
}
