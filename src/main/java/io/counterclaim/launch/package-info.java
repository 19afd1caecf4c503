/**
 * The one jar and what a start costs. In: the jar and its arguments. Out: a process that runs the application from unpacked
 * files, with a cache of what it loads. Knows the JDK and nothing else, since it runs before anything is unpacked.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.counterclaim.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
