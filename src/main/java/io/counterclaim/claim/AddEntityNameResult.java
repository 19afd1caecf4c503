package io.counterclaim.claim;

/** What came of adding a name to an entity. */
sealed interface AddEntityNameResult {

    /** It has the name now. */
    record NameAdded(Entity entity) implements AddEntityNameResult {}

    /** It had the name before; nothing changed. */
    record NameKnown(Entity entity, String message) implements AddEntityNameResult {}

    /** There is no such entity; nothing changed. */
    record EntityUnknown(String id, String message) implements AddEntityNameResult, MergeEntitiesResult {}
}
