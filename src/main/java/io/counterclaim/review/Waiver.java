package io.counterclaim.review;

import java.time.Instant;
import java.time.LocalDate;

/**
 * "Known, leave it": a finding somebody puts up with.
 *
 * @param until the last day it holds
 */
public record Waiver(String id, String findingId, String reason, String by, LocalDate until, Instant recordedAt)
        implements
            ReviewResult.OfWaiver {}
