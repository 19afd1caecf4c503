/**
 * The use cases that take in. In: files or texts, and claims that others took out of them. Out: one outcome per article.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "time", "vocabulary", "article", "extraction", "claim",
        "consistency",
        "api"})
package io.counterclaim.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
