/**
 * How two claims stand to each other. In: two statements. Out: a {@link io.counterclaim.comparison.Comparison} with the
 * reasons that a person can follow.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"time", "claim", "language", "vocabulary"})
package io.counterclaim.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
