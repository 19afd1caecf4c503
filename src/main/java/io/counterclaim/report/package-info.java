/**
 * What a fact-checker reads. In: the graph, checked. Out: a dossier, and the formats it is told in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "api", "claim", "consistency"})
package io.counterclaim.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
