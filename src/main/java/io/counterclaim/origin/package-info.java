/**
 * Where a wording first came from. In: recorded articles, passages and appearances. Out: who copies whom, and how many
 * independent origins a claim has.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "article", "claim", "api"})
package io.counterclaim.origin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
