/**
 * What people decide. In: verdicts on claims, decisions on findings, waivers. Out: reviews and waivers, kept for ever.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "claim", "consistency", "api"})
package io.counterclaim.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
