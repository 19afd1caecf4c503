package io.counterclaim.article;

/**
 * A stretch of an article's text and what it is by its layout.
 *
 * @param start the first UTF-16 code unit
 * @param end one past the last
 */
public record Block(Kind kind, int start, int end) {

    /** What a stretch of text is for. */
    public enum Kind {
        TITLE, DATELINE, BYLINE, CAPTION,
        /** "Skip to main content", "Advertising": the page, not the article. */
        FURNITURE,
        /** The beginning of a sentence whose end was lost where two pieces of text ran together. */
        SCRAP, PARAGRAPH
    }
}
