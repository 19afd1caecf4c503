/**
 * What happened, as several articles report it. In: ids of claims that were recorded. Out: Event, the claims, articles and figures of
 * each, and what people corrected of that.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "time", "article", "claim", "language", "comparison", "api"})
package io.counterclaim.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
