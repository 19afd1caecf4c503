/**
 * Claims that fit no predicate. In: a sentence, who says it. Out: clauses and nouns worth checking, each as a sentence of its own;
 * or the reason why one is left.
 */
@NullMarked
package io.counterclaim.extraction.open;

import org.jspecify.annotations.NullMarked;
