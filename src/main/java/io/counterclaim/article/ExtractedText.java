package io.counterclaim.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text taken out of a file, and what the file says about it. */
record ExtractedText(String text, @Nullable String title, @Nullable String source, @Nullable String uri,
        List<String> authors, @Nullable String published) {

    static ExtractedText plain(String text) {
        return new ExtractedText(text, null, null, null, List.of(), null);
    }

    IncomingArticle named(String name) {
        return new IncomingArticle(name, text, title, source, uri, authors, published);
    }
}
