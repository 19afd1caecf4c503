package io.counterclaim.consistency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The claims of a page, by their predicates, so that a check is given only those it applies to. */
record Focus(List<Group> groups) {

    Focus {
        groups = List.copyOf(groups);
    }

    /**
     * The claims of one predicate.
     *
     * @param predicate its properties as they are stored; empty for claims without a predicate
     * @param appearances the claims, each with how many appearances it had before the concepts and checks read them
     */
    record Group(Map<String, Object> predicate, Map<String, Long> appearances) {}

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** All claims, each with how many appearances it had. */
    Map<String, Long> appearances() {
        var all = new HashMap<String, Long>();
        groups.forEach(group -> all.putAll(group.appearances()));
        return all;
    }

    /** The claims that the check applies to. */
    Set<String> of(Check check) {
        return groups.stream().filter(group -> check.appliesTo(group.predicate()))
                .flatMap(group -> group.appearances().keySet().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
