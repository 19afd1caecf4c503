package io.counterclaim.article;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a text without blank characters at its ends. */
record Span(int start, int end) {

    /** The lines of a text that are not blank. */
    static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || endsLine(text.charAt(i))) {
                addTrimmed(lines, text, start, i);
                start = i + 1;
            }
        }
        return lines;
    }

    static void addTrimmed(List<Span> spans, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }

    String of(String text) {
        return text.substring(start, end);
    }

    /** White space, no-break spaces, zero-width characters and the byte order mark. */
    static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c >= '\u200B' && c <= '\u200D' || c == '\u2060'
                || c == '\uFEFF' || c == '\u0085';
    }

    static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
