/**
 * When: intervals of days with a precision and a basis. In: EDTF or words of a text. Out: {@link io.counterclaim.time.TimeSpan}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.counterclaim.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
