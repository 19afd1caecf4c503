/**
 * Word lists that rules ask for. In: the name of a list. Out: its words. Depends on no other room.
 */
@NullMarked
package io.counterclaim.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
