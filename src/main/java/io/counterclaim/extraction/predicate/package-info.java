/**
 * Claims of the vocabulary. In: a sentence, patterns. Out: claims with subject, value and qualifiers, and the time for which they
 * hold.
 */
@NullMarked
package io.counterclaim.extraction.predicate;

import org.jspecify.annotations.NullMarked;
