/**
 * Text as grammar reads it. In: a text. Out: its {@link io.counterclaim.language.Sentence}s with their words, what hangs on
 * what, and what that says: denied or not, how sure, which quantities.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"claim", "vocabulary"})
package io.counterclaim.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
