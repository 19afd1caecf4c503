package io.counterclaim.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it arrives, before it is dated and recorded.
 *
 * @param name what to call it in messages: a file name, or the title
 * @param text the text to take claims from; offsets will count its UTF-16 code units
 * @param title the given headline, or null to find it in the text
 * @param source who publishes it, or null when not given
 * @param uri where it was published, or null when not given
 * @param published the given date as EDTF, or null to look for it in the text
 * @param revises the URI or the id of the article that it is a new version of, or null to go by its own URI
 * @param remark what to tell those who gave it, such as an encoding that was guessed, or null
 */
public record IncomingArticle(String name, String text, @Nullable String title, @Nullable String source,
        @Nullable String uri, List<String> authors, @Nullable String published, @Nullable String revises,
        @Nullable String remark) {

    public IncomingArticle {
        authors = List.copyOf(authors);
    }

    /** An article that names no earlier version. */
    public IncomingArticle(String name, String text, @Nullable String title, @Nullable String source,
            @Nullable String uri, List<String> authors, @Nullable String published) {
        this(name, text, title, source, uri, authors, published, null);
    }

    /** An article that there is nothing to remark on. */
    public IncomingArticle(String name, String text, @Nullable String title, @Nullable String source,
            @Nullable String uri, List<String> authors, @Nullable String published, @Nullable String revises) {
        this(name, text, title, source, uri, authors, published, revises, null);
    }
}
