package io.counterclaim.extraction;

import java.util.ArrayList;
import java.util.List;

/** What stands in quotation marks in a paragraph. */
final class Quotes {
    /** Shorter ones are words held at arm's length ("balanced stance"), unless they are punctuated as sayings. */
    private static final int FEWEST_WORDS = 5;

    private Quotes() {}

    /**
     * The spans between double quotation marks, curly or straight, marks excluded. A quote that is not closed goes on
     * to the end of the paragraph, as newspapers print one that continues.
     */
    static List<Span> in(String text, Span paragraph) {
        var quotes = new ArrayList<Span>();
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            boolean opens = c == '“' || c == '"' && open < 0;
            if (opens && open < 0) {
                open = i + 1;
            } else if (open >= 0 && (c == '”' || c == '"')) {
                add(quotes, text, new Span(open, i));
                open = -1;
            }
        }
        if (open >= 0) {
            add(quotes, text, new Span(open, paragraph.end()));
        }
        return quotes;
    }

    private static void add(List<Span> quotes, String text, Span quote) {
        String words = text.substring(quote.start(), quote.end()).strip();
        if (words.split("\\s+").length >= FEWEST_WORDS || words.matches("(?s).*\\s.*[.,!?]")) {
            quotes.add(quote);
        }
    }
}
