/**
 * Has this been said before? In: words, or a recorded claim. Out: recorded claims that match them, or are worth comparing
 * with it, with how well and why.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "claim", "api"})
package io.counterclaim.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
