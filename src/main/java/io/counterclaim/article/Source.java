package io.counterclaim.article;

import io.counterclaim.graph.ContentId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes.
 *
 * @param id {@code source:…}, the hash of the name without regard to case
 * @param name as it was first given
 * @param reliability the Admiralty grade A to F, or null while nobody has graded it
 */
public record Source(String id, String name, @Nullable String reliability) implements Claimant {

    /** A source known by its name. */
    public static Source named(String name) {
        return new Source(ContentId.of("source", name.strip().toLowerCase(Locale.ROOT)), name.strip(), null);
    }

    /**
     * The unnamed publisher of one article. Each article without a source has its own, for two unknown publishers may
     * be two.
     */
    public static Source unnamed(String articleId, String title) {
        return new Source(ContentId.of("source", "unnamed", articleId), "unnamed publisher of “" + title + "”", null);
    }
}
