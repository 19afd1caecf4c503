package io.counterclaim.language;

import io.counterclaim.vocabulary.PatternSyntax;

/** Makes patterns that can be matched of their text, in the syntax that the vocabulary is checked for. */
public interface PatternCompiler extends PatternSyntax {

    /**
     * The pattern that this text writes.
     *
     * @throws IllegalArgumentException when it is none; the message says what the compiler met
     */
    SentencePattern compile(String pattern);

    @Override
    default void check(String pattern) {
        compile(pattern);
    }
}
