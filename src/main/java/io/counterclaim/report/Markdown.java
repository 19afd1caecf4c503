package io.counterclaim.report;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text of strangers inside Markdown: it stays on one line and marks nothing up. */
final class Markdown {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>&|#$]|~(?=\\S)|(?<!\\w)~");
    /** Characters that turn the direction of what follows, and controls no reader sees. */
    private static final Pattern UNSEEN = Pattern
            .compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200B\\uFEFF\\p{Cntrl}&&[^\\s]]");

    private Markdown() {}

    /** {@code words} as plain text. */
    static String text(String words) {
        return MARKS.matcher(oneLine(words)).replaceAll("\\\\$0");
    }

    /** {@code words} between quotation marks. */
    static String quoted(String words) {
        return "“" + text(words) + "”";
    }

    /** {@code words}, linked when {@code uri} is a page of the web. */
    static String link(String words, @Nullable String uri) {
        return uri != null && web(uri) ? "[" + text(words) + "](<" + uri + ">)" : text(words);
    }

    /** {@code words} as code, with a fence longer than any run of backticks in them. */
    static String code(String words) {
        String line = oneLine(words);
        String fence = "`";
        while (line.contains(fence)) {
            fence += "`";
        }
        return fence.length() == 1 ? fence + line + fence : fence + " " + line + " " + fence;
    }

    private static String oneLine(String words) {
        return UNSEEN.matcher(words).replaceAll("\uFFFD").replaceAll("[\\s\\u2028\\u2029\\u0085]+", " ").strip();
    }

    private static boolean web(String uri) {
        String lower = uri.toLowerCase(Locale.ROOT);
        return (lower.startsWith("https://") || lower.startsWith("http://"))
                && !uri.matches("(?s).*[\\s<>\\\\\\p{Cntrl}].*");
    }
}
