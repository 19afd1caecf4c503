package io.counterclaim.vocabulary;

/** What kind of value a predicate takes. */
public enum ValueType {
    ENTITY, ENTITY_LIST, STATE, QUANTITY, DATE, TEXT, NONE
}
