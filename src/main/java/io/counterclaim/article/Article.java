package io.counterclaim.article;

import io.counterclaim.graph.ContentId;
import io.counterclaim.time.TimeSpan;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of one published text; immutable.
 *
 * @param id {@code article:…}, the hash of the normalised text and the URI
 * @param title the given or found headline
 * @param uri where it was published, or null when not given
 * @param published when it was published, with the basis of that date
 * @param text the text as it was read; every offset counts UTF-16 code units in it
 * @param textHash the hash of the normalised text alone: copies under other URIs share it
 * @param recordedAt when it was taken in
 */
public record Article(String id, String title, Source source, @Nullable String uri, List<String> authors,
        TimeSpan published, String text, String textHash, Instant recordedAt) {

    public Article {
        authors = List.copyOf(authors);
    }

    /** The same as a new version of {@code earlier}: who published that publishes this, unless another is named. */
    public Article continuing(Article earlier) {
        return source.equals(Source.unnamed(id, title))
                ? new Article(id, title, earlier.source, uri, authors, published, text, textHash, recordedAt)
                : this;
    }

    /** The same, published at another time. */
    public Article publishedAt(TimeSpan time) {
        return new Article(id, title, source, uri, authors, time, text, textHash, recordedAt);
    }

    /** The id a text gets at a URI: white space, Unicode form and line ends make no difference. */
    public static String idOf(String text, @Nullable String uri) {
        return ContentId.of("article", normalise(text), uri);
    }

    /** The hash by which copies of one text are known. */
    public static String textHashOf(String text) {
        return ContentId.of("text", normalise(text));
    }

    /** The words alone: white space, Unicode form and line ends make no difference. */
    static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", " ").strip();
    }
}
