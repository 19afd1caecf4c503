/**
 * Has this been said before? In: words. Out: recorded claims that match them, with how well and why.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "claim", "api"})
package io.counterclaim.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
