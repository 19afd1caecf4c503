package io.counterclaim.article;

import io.counterclaim.graph.ContentId;
import io.counterclaim.time.TimeSpan;
import java.text.Normalizer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article with its text, as whatever reads or quotes it needs it; immutable.
 *
 * @param article what is known of it
 * @param text the text as it was read; every offset counts UTF-16 code units in it
 */
public record ArticleText(Article article, String text) {

    public String id() {
        return article.id();
    }

    public String title() {
        return article.title();
    }

    public Source source() {
        return article.source();
    }

    public @Nullable String uri() {
        return article.uri();
    }

    public TimeSpan published() {
        return article.published();
    }

    public Instant recordedAt() {
        return article.recordedAt();
    }

    /** The hash of the normalised text alone: copies under other URIs share it. */
    public String textHash() {
        return ContentId.of("text", normalise(text));
    }

    /** The same as a new version of {@code earlier}: who published that publishes this, unless another is named. */
    public ArticleText continuing(Article earlier) {
        return new ArticleText(article.continuing(earlier), text);
    }

    /** The same, published at another time. */
    public ArticleText publishedAt(TimeSpan time) {
        return new ArticleText(article.publishedAt(time), text);
    }

    /** The id a text gets at a URI: white space, Unicode form and line ends make no difference. */
    public static String idOf(String text, @Nullable String uri) {
        return ContentId.of("article", normalise(text), uri);
    }

    /** The words alone: white space, Unicode form and line ends make no difference. */
    static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", " ").strip();
    }
}
