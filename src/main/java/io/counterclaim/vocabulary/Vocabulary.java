package io.counterclaim.vocabulary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every predicate that can be said, by id. */
public final class Vocabulary {
    private final Map<String, Predicate> predicates = new LinkedHashMap<>();

    public Vocabulary(Collection<Predicate> predicates) {
        predicates.forEach(p -> this.predicates.put(p.id(), p));
    }

    /** All of them, in the order of their ids. */
    public List<Predicate> predicates() {
        return List.copyOf(predicates.values());
    }

    /**
     * The predicate with that id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Predicate predicate(String id) {
        Predicate found = predicates.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no predicate '" + id + "'; there are " + predicates.keySet());
        }
        return found;
    }

    /** The predicate with that id; what is recorded stays although it may be declared no more. */
    public Predicate orUndeclared(String id) {
        Predicate found = predicates.get(id);
        return found == null ? Predicate.undeclared(id) : found;
    }
}
