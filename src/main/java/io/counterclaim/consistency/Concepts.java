package io.counterclaim.consistency;

import io.counterclaim.graph.ContentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Every concept there is, in the order in which they run, and which of them are switched off. */
public final class Concepts {
    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Set<String> off;

    /** @throws IllegalArgumentException when one that is switched off is not there */
    Concepts(List<Concept> inOrder, Set<String> off) {
        inOrder.forEach(concept -> concepts.put(concept.id(), concept));
        this.off = Set.copyOf(off);
        off.stream().sorted().filter(id -> !concepts.containsKey(id)).findFirst().ifPresent(id -> {
            throw new BrokenCheckException("setting counterclaim.checks.concepts-off", 0, "there is no concept '" + id
                    + "'.", concepts.isEmpty() ? "Leave it out." : "Name some of " + concepts.keySet() + ".");
        });
    }

    /** All of them, each behind what it requires. */
    public List<Concept> all() {
        return List.copyOf(concepts.values());
    }

    List<String> ids() {
        return List.copyOf(concepts.keySet());
    }

    boolean off(Concept concept) {
        return off.contains(concept.id()) || concept.idle().isPresent();
    }

    /** Why a check cannot run as the application is set up, if it cannot. */
    Optional<String> idle(Check check) {
        return withWhatTheyRequire(check.requires()).stream().flatMap(id -> idle(id).stream()).findFirst();
    }

    private Optional<String> idle(String id) {
        return off.contains(id)
                ? Optional.of("It requires the concept '" + id + "', which is switched off.")
                : Objects.requireNonNull(concepts.get(id)).idle();
    }

    /** The concepts that do work for these checks, in the order in which they run. */
    List<Concept> neededBy(Collection<Check> checks) {
        List<String> ids = withWhatTheyRequire(checks.stream().flatMap(check -> check.requires().stream()).toList());
        return all().stream().filter(concept -> ids.contains(concept.id()) && !off(concept)).toList();
    }

    /** Changes when the check does, or a concept whose work it reads. */
    String version(Check check) {
        if (check.requires().isEmpty()) {
            return check.version();
        }
        var parts = new ArrayList<String>(List.of(check.version()));
        withWhatTheyRequire(check.requires()).stream().map(concepts::get)
                .forEach(concept -> parts.add(concept.id() + " " + concept.version()));
        return ContentId.of("check", parts.toArray(String[]::new));
    }

    private List<String> withWhatTheyRequire(Collection<String> ids) {
        var needed = new java.util.TreeSet<>(ids);
        for (Concept concept : all().reversed()) {
            if (needed.contains(concept.id())) {
                needed.addAll(concept.requires());
            }
        }
        return concepts.keySet().stream().filter(needed::contains).toList();
    }
}
