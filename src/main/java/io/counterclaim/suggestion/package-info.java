/**
 * What a model takes for a contradiction. In: claims that were checked, and their neighbours in meaning. Out: pairs with the
 * model's score, which a check tells as suggestions.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "claim", "comparison", "search", "consistency"})
package io.counterclaim.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
