package io.counterclaim.event;

/** What came of merging two events. */
sealed interface MergeEventsResult {

    /** They are one now. @param event the kept one, with the claims of both */
    record EventsMerged(Event event, EventMerge merge) implements MergeEventsResult {}

    /** They were one before; nothing changed. */
    record EventsAlreadyMerged(Event event, EventMerge merge, String message) implements MergeEventsResult {}

    /** They cannot be merged so; nothing changed. The message says what to do instead. */
    record EventMergeRefused(String argument, String message) implements MergeEventsResult {}

    /** Nothing has the id. */
    record EventUnknown(String id, String message) implements MergeEventsResult, SeparateClaimResult {}
}
