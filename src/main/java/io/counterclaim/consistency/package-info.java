/**
 * Checks and what they find. In: ids of claims that changed. Out: findings, contradictions among them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "time", "vocabulary", "article", "claim", "search", "comparison",
        "origin", "event", "api"})
package io.counterclaim.consistency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
