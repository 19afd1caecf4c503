package io.counterclaim.event;

import java.time.Instant;

/** Somebody's decision that a claim is no part of an event. */
record EventSeparation(String claimId, String by, String reason, Instant recordedAt) {}
