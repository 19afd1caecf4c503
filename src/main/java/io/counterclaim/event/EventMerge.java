package io.counterclaim.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's decision that two events are one.
 *
 * @param mergedId the event that was merged
 * @param intoId the event that was kept
 * @param reason why, or null when nothing was said
 */
record EventMerge(String mergedId, String intoId, String by, @Nullable String reason, Instant recordedAt) {}
