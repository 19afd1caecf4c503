/**
 * What people decide. In: verdicts on claims, decisions on findings, waivers, corrections of the record. Out: reviews and
 * waivers, kept for ever, and what a correction changes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "article", "claim", "intake", "consistency", "api"})
package io.counterclaim.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
