package io.counterclaim.api;

import java.util.Map;
import java.util.Set;

/**
 * Which fields of a module can be told as of another time. What is read from a record that was itself read as of then needs
 * no mention.
 *
 * @param told those that are looked up for the moment asked for, {@code Type.field}
 * @param notTold those that are known only as they are now, and why
 */
public record FieldsInTime(Set<String> told, Map<String, String> notTold) {
    public FieldsInTime {
        told = Set.copyOf(told);
        notTold = Map.copyOf(notTold);
    }
}
