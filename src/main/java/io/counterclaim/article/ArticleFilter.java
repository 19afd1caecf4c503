package io.counterclaim.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which articles to list; null leaves a condition out. */
record ArticleFilter(@Nullable String title, @Nullable String source, @Nullable LocalDate from,
        @Nullable LocalDate to) {

    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("title", title);
        parameters.put("source", source);
        parameters.put("publishedFrom", from);
        parameters.put("publishedTo", to);
        return parameters;
    }
}
