/**
 * The command line and what happens at the start. In: arguments. Out: a running API, or a result and an exit code.
 */
@NullMarked
package io.counterclaim.command;

import org.jspecify.annotations.NullMarked;
