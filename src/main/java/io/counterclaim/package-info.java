/** Counterclaim: every claim, who stands behind it, and what contradicts it. */
@NullMarked
package io.counterclaim;

import org.jspecify.annotations.NullMarked;
