package io.counterclaim.claim;

/** What came of merging two entities. */
sealed interface MergeEntitiesResult
        permits MergeEntitiesResult.EntitiesMerged, MergeEntitiesResult.AlreadyMerged, MergeEntitiesResult.MergeRefused,
        AddEntityNameResult.EntityUnknown {

    /**
     * They are one now.
     *
     * @param entity the kept one, with the names of both
     * @param restated how many appearances were recorded again for it
     */
    record EntitiesMerged(Entity entity, EntityMerge merge, int restated) implements MergeEntitiesResult {}

    /** They were one before; nothing changed. */
    record AlreadyMerged(Entity entity, EntityMerge merge, String message) implements MergeEntitiesResult {}

    /** They cannot be merged so; nothing changed. The message says what to do instead. */
    record MergeRefused(String argument, String message) implements MergeEntitiesResult {}
}
