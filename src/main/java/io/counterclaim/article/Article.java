package io.counterclaim.article;

import io.counterclaim.time.TimeSpan;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one version of one published text, without {@link ArticleText that text}.
 *
 * @param id {@code article:…}, the hash of the normalised text and the URI
 * @param title the given or found headline
 * @param uri where it was published, or null when not given
 * @param published when it was published, with the basis of that date
 * @param recordedAt when it was taken in
 */
public record Article(String id, String title, Source source, @Nullable String uri, List<String> authors,
        TimeSpan published, Instant recordedAt) {

    public Article {
        authors = List.copyOf(authors);
    }

    /** The same as a new version of {@code earlier}: who published that publishes this, unless another is named. */
    Article continuing(Article earlier) {
        return source.equals(Source.unnamed(id, title))
                ? new Article(id, title, earlier.source, uri, authors, published, recordedAt)
                : this;
    }

    Article publishedAt(TimeSpan time) {
        return new Article(id, title, source, uri, authors, time, recordedAt);
    }

    /** The id says nearly all of it, and it is a key in maps wherever fields are looked up for many at once. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
