package io.counterclaim.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about a claim. A later review does not change an earlier one.
 *
 * @param label the reviewer's own word for the verdict ("Pants on fire"), or null
 */
public record Review(String id, String claimId, Verdict verdict, @Nullable String label, String by,
        @Nullable String note, Instant recordedAt) implements ReviewResult.OfClaim {}
