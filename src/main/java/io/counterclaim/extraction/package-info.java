/**
 * From passages to drafts of appearances. In: an Article. Out: drafts, and what was passed over and why. The
 * packages below answer one question each; other modules see none of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "time", "vocabulary", "article", "claim"})
package io.counterclaim.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
