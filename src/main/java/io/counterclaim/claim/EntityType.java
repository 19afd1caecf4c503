package io.counterclaim.claim;

/** What kind of thing a name names. */
public enum EntityType {
    PERSON, STATE, ORGANISATION, PLACE,
    /** People without one name: "analysts", "officials". */
    GROUP, EVENT, OTHER
}
