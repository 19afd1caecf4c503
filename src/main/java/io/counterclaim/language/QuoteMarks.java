package io.counterclaim.language;

import java.util.ArrayList;
import java.util.List;

/** What stands in quotation marks in a paragraph, marks included: curly, straight, or two apostrophes. */
public final class QuoteMarks {

    private QuoteMarks() {}

    /** A quote that is not closed goes on to the end of the paragraph, as newspapers print one that continues. */
    public static List<Span> in(String text, Span paragraph) {
        var quotes = new ArrayList<Span>();
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            int width = mark(text, i, paragraph.end());
            if (width == 0) {
                continue;
            }
            if (opens(text, i, width, open >= 0)) {
                open = open < 0 ? i : open;
            } else if (open >= 0) {
                quotes.add(new Span(open, i + width));
                open = -1;
            }
            i += width - 1;
        }
        if (open >= 0) {
            quotes.add(new Span(open, trimmed(text, open, paragraph.end())));
        }
        return quotes;
    }

    /** Straight marks tell by the spaces around them: before the first word, behind the last. */
    private static boolean opens(String text, int i, int width, boolean open) {
        char c = text.charAt(i);
        if (c == '“' || c == '`' || c == '”') {
            return c != '”';
        }
        boolean before = i == 0 || Character.isWhitespace(text.charAt(i - 1))
                || "([—–-".indexOf(text.charAt(i - 1)) >= 0;
        boolean behind = i + width >= text.length() || !Character.isLetterOrDigit(text.charAt(i + width));
        return before == behind ? !open : before;
    }

    /** Whether a quote that starts here is not closed: it goes on in the next paragraph. */
    public static boolean isOpen(String text, Span quote) {
        return mark(text, quote.end() - 1, quote.end()) == 0
                && (quote.length() < 2 || mark(text, quote.end() - 2, quote.end()) != 2);
    }

    private static int trimmed(String text, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** How many characters the quotation mark at {@code i} has, 0 when there is none. */
    public static int mark(String text, int i, int end) {
        char c = text.charAt(i);
        if (c == '"' || c == '“' || c == '”') {
            return 1;
        }
        boolean two = (c == '\'' || c == '`') && i + 1 < end && text.charAt(i + 1) == c;
        return two ? 2 : 0;
    }

    /** The span with the quotation mark that belongs to it when only one of the two is inside. */
    public static Span balance(String text, Span span) {
        int inside = 0;
        boolean open = false;
        for (int i = span.start(); i < span.end(); i++) {
            int width = mark(text, i, span.end());
            if (width > 0) {
                open = opens(text, i, width, open);
                inside++;
                i += width - 1;
            }
        }
        if (inside % 2 == 0) {
            return span;
        }
        return open ? close(text, span) : open(text, span);
    }

    private static Span close(String text, Span span) {
        int i = span.end();
        while (i < text.length() && i < span.end() + 2 && ".,!?…".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int width = i < text.length() ? mark(text, i, text.length()) : 0;
        if (width > 0) {
            return new Span(span.start(), i + width);
        }
        int first = mark(text, span.start(), span.end());
        // "“X" without its end: the mark belongs to a longer quote
        return first > 0 && span.length() > first ? span : span;
    }

    private static Span open(String text, Span span) {
        int i = span.start() - 1;
        if (i >= 0 && mark(text, i, text.length()) > 0) {
            return new Span(i, span.end());
        }
        if (i >= 1 && mark(text, i - 1, text.length()) == 2) {
            return new Span(i - 1, span.end());
        }
        return span;
    }
}
