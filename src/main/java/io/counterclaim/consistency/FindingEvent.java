package io.counterclaim.consistency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change in the life of a finding.
 *
 * @param from what it was, or null when it was found for the first time
 * @param by the id of the check, or who decided
 */
public record FindingEvent(Instant at, @Nullable FindingStatus from, FindingStatus to, String by, String reason) {}
