/**
 * The kernel: embedded or remote Neo4j, Cypher files, content ids. In: settings. Out: a connection. No word of the domain.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.counterclaim.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
