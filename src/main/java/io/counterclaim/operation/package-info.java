/**
 * Operations that are known by a hash of their text: parsed and validated once, asked for by the hash alone, by GET too, so
 * that what was answered can be asked for again cheaply. In: documents, a manifest of the operations a front end uses. Out:
 * documents that are ready to run. No word of the domain.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"api", "graph"})
package io.counterclaim.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
