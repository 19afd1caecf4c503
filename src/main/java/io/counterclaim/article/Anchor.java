package io.counterclaim.article;

import org.jspecify.annotations.Nullable;

/**
 * Where the words of a passage stand in a later version of its article.
 *
 * @param articleId the later version
 * @param state what became of the words
 * @param start the first UTF-16 code unit in the later version's text, or null when the words are gone
 * @param end one past the last, or null when the words are gone
 * @param exact {@code text.substring(start, end)} of the later version, or null when the words are gone
 * @param likeness the share of words that old and new wording have in common and in order, 0 to 1
 */
public record Anchor(String articleId, State state, @Nullable Integer start, @Nullable Integer end,
        @Nullable String exact, double likeness) {

    /** What became of a passage's words. */
    public enum State {
        /** The same words at the same place. */
        EXACT,
        /** The same words elsewhere; white space makes no difference. */
        MOVED,
        /** Other words in their place, at least {@link Anchors#ALIKE} alike. */
        CHANGED,
        /** Nothing in the later version is like them. */
        GONE
    }
}
