package io.counterclaim.language;

/**
 * An edge between two words of a sentence.
 *
 * @param name how the dependent hangs on the governor (Universal Dependencies); in a sentence's graph with its preposition or
 *         conjunction: {@code nmod:of}
 */
public record Relation(Word governor, String name, Word dependent) {}
