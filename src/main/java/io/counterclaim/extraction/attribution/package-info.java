/**
 * Who says what. In: utterances, labels and signatures. Out: {@link io.counterclaim.extraction.attribution.Attribution}s with
 * their speakers, and who says a word ({@link io.counterclaim.extraction.attribution.Saying}).
 */
@NullMarked
package io.counterclaim.extraction.attribution;

import org.jspecify.annotations.NullMarked;
