package io.counterclaim.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's decision that two entities are one.
 *
 * @param mergedId the entity that was merged
 * @param intoId the entity that was kept
 * @param by who decided
 * @param reason why, or null when nothing was said
 */
record EntityMerge(String mergedId, String intoId, String by, @Nullable String reason, Instant recordedAt) {}
