package io.counterclaim.report;

import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sentence that a reader needs to understand the words after it. */
final class SentenceBefore {

    private SentenceBefore() {}

    /**
     * The last sentence of {@code text}; where the words after it are the rest of a sentence, the beginning of that too.
     *
     * @return null when the text is blank
     */
    static @Nullable String in(String text) {
        String before = text.strip();
        if (before.isEmpty()) {
            return null;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(before);
        sentences.last();
        int start = sentences.previous();
        if (start > 0 && !before.matches("(?s).*[.!?…][”’\"')\\]]*")) {
            start = sentences.previous();
        }
        return before.substring(Math.max(0, start));
    }
}
