/**
 * What was said, and by whom. In: drafts of appearances. Out: Claim, Appearance, Entity, and the event AppearancesRecorded.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "time", "vocabulary", "article", "api"})
package io.counterclaim.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
