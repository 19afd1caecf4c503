package io.counterclaim.claim;

import io.counterclaim.graph.ContentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What took appearances out of an article, once: an extractor of some version, or whoever recorded them from outside.
 *
 * @param recordedBy what recorded them from outside, or null for an extractor of Counterclaim's own
 * @param extractor its name
 * @param version its version, or null where it has none, as a person
 */
public record Extraction(String id, @Nullable RecorderKind recordedBy, String extractor, @Nullable String version,
        String articleId, Instant recordedAt) {

    /** The extraction of one article by one version of an extractor. */
    public static Extraction of(String extractor, String version, String articleId, Instant recordedAt) {
        return new Extraction(ContentId.of("extraction", extractor, version, articleId), null, extractor, version,
                articleId, recordedAt);
    }

    /** What somebody else, whose name may be that of an extractor, took out of one article. */
    public static Extraction by(RecorderKind by, String name, @Nullable String version, String articleId,
            Instant recordedAt) {
        return new Extraction(ContentId.of("extraction", by.name(), name, version, articleId), by, name, version,
                articleId, recordedAt);
    }
}
