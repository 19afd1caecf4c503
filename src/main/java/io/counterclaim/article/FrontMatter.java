package io.counterclaim.article;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two {@code ---} lines at the top of a file.
 *
 * @param end where the article begins
 */
record FrontMatter(@Nullable String title, @Nullable String source, @Nullable String uri, List<String> authors,
        @Nullable String published, @Nullable String revises, int end) {
    private static final int LONGEST = 64 * 1024;
    private static final Pattern OPENING = Pattern.compile("---[ \\t]*\\R");
    private static final Pattern CLOSING = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$\\R?");

    /**
     * Reads the front matter of a file, if it has one.
     *
     * @throws UnreadableArticleException naming the line of the file that is wrong
     */
    static FrontMatter of(String name, String content) {
        Matcher opening = OPENING.matcher(content);
        if (!opening.lookingAt()) {
            return new FrontMatter(null, null, null, List.of(), null, null, 0);
        }
        int limit = Math.min(content.length(), opening.end() + LONGEST);
        Matcher closing = CLOSING.matcher(content).region(opening.end(), limit);
        if (!closing.find()) {
            throw new UnreadableArticleException(name, 1, "the front matter that '---' opens is never closed",
                    "Close it with a line '---', or begin the file with something else.");
        }
        Map<String, List<String>> values = new FrontMatterReader(name)
                .read(content.substring(opening.end(), closing.start()));
        return new FrontMatter(one(values, "title"), one(values, "source"), one(values, "uri"),
                values.getOrDefault("authors", List.of()), one(values, "published"), one(values, "revises"),
                closing.end());
    }

    /** What is said here counts more than what the text's own metadata says. */
    IncomingArticle over(ExtractedText text, String name, @Nullable String remark) {
        return new IncomingArticle(name, text.text(), title != null ? title : text.title(),
                source != null ? source : text.source(), uri != null ? uri : text.uri(),
                authors.isEmpty() ? text.authors() : authors, published != null ? published : text.published(),
                revises, remark);
    }

    private static @Nullable String one(Map<String, List<String>> values, String key) {
        return values.getOrDefault(key, List.of()).stream().findFirst().orElse(null);
    }
}
