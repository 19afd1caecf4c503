package io.counterclaim.article;

import io.counterclaim.api.Facets.Facet;
import java.util.List;

/**
 * Which sources have most.
 *
 * @param buckets those, most first
 * @param others how many sources more there are
 */
public record SourceFacet(List<SourceBucket> buckets, int others) {
    public SourceFacet {
        buckets = List.copyOf(buckets);
    }

    /** One source, and how many things it has. */
    public record SourceBucket(Source source, int count) {}

    /** What was counted by the ids of sources. */
    public static SourceFacet of(Facet facet) {
        return new SourceFacet(facet.buckets().stream()
                .map(bucket -> new SourceBucket(ArticleAnswers.source(bucket.named()), bucket.count())).toList(),
                facet.others());
    }
}
