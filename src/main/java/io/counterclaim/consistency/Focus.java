package io.counterclaim.consistency;

import io.counterclaim.graph.Answer;
import java.util.Collection;
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

    /** Reads what the statement {@code consistency/focus} returns. */
    static Focus of(Collection<Answer> rows) {
        return new Focus(rows.stream().map(Focus::group).toList());
    }

    private static Group group(Answer group) {
        Answer predicate = group.childOrNull("predicate");
        return new Group(predicate == null ? Map.of() : predicate.values(),
                group.children("claims").stream().collect(Collectors.toMap(claim -> claim.text("id"),
                        claim -> claim.number("appearances").longValue())));
    }

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
