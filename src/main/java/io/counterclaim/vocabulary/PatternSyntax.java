package io.counterclaim.vocabulary;

/** Syntax of patterns, as their matcher reads it. */
@FunctionalInterface
public interface PatternSyntax {

    /**
     * Checks a pattern's text.
     *
     * @throws IllegalArgumentException when it is no pattern; the message says what is wrong with it
     */
    void check(String pattern);
}
