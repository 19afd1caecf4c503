package io.counterclaim.event;

import org.jspecify.annotations.Nullable;

/** What came of taking a claim out of an event. */
sealed interface SeparateClaimResult
        permits SeparateClaimResult.ClaimSeparated, SeparateClaimResult.ClaimNotSeparated,
        MergeEventsResult.EventUnknown {

    /**
     * The claim is no part of the event any more.
     *
     * @param event what is left of it, or null when that was its last claim
     * @param alreadySeparated true when it had been taken out before; then nothing changed
     */
    record ClaimSeparated(EventSeparation separation, @Nullable Event event, boolean alreadySeparated)
            implements
                SeparateClaimResult {}

    /** It cannot be taken out so; nothing changed. The message says why. */
    record ClaimNotSeparated(String argument, String message) implements SeparateClaimResult {}
}
