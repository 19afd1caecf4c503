/**
 * Names of an article, and whom or what its words refer to. In: sentences in reading order. Out: entities, or null where
 * that cannot be told.
 */
@NullMarked
package io.counterclaim.extraction.reference;

import org.jspecify.annotations.NullMarked;
