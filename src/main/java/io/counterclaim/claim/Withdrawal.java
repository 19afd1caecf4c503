package io.counterclaim.claim;

import java.time.Instant;

/**
 * That somebody took an appearance back: nobody said so, or not in these words.
 *
 * @param reason why, in the words of who did so
 * @param at when it was recorded
 */
public record Withdrawal(String by, String reason, Instant at) {}
