/**
 * The use case that takes articles in. In: files or texts. Out: one outcome per article.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "time", "article", "extraction", "claim", "consistency", "api"})
package io.counterclaim.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
