/**
 * What can be said. In: one YAML file per predicate. Out: {@link io.counterclaim.vocabulary.Vocabulary}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "api"})
package io.counterclaim.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
