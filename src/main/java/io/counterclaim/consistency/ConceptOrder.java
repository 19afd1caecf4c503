package io.counterclaim.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts concepts behind what they require; of two that may come next, the smaller id comes first. */
final class ConceptOrder {
    private final TreeMap<String, Declared> left = new TreeMap<>();
    private final Set<String> done = new TreeSet<>();
    private final List<Concept> inOrder = new ArrayList<>();

    /**
     * A concept and where it is declared.
     *
     * @param line where it says what it requires, counted from 1; 0 for a class
     */
    record Declared(Concept concept, String place, int line) {

        static Declared bean(Concept concept) {
            return new Declared(concept, concept.getClass().getName(), 0);
        }

        String id() {
            return concept.id();
        }

        BrokenCheckException broken(String problem, String remedy) {
            return new BrokenCheckException("concept " + place, line, problem, remedy);
        }
    }

    private ConceptOrder() {}

    /** @throws BrokenCheckException when two have one id, one requires what is not there, or some require each other */
    static List<Concept> of(List<Declared> declared) {
        var order = new ConceptOrder();
        declared.stream().sorted(Comparator.comparing(Declared::id).thenComparing(Declared::place))
                .forEach(order::add);
        order.left.values().forEach(order::known);
        while (!order.left.isEmpty()) {
            order.next();
        }
        return order.inOrder;
    }

    private void add(Declared concept) {
        Declared other = left.putIfAbsent(concept.id(), concept);
        if (other != null) {
            throw concept.broken("there is a concept '" + concept.id() + "' already, " + other.place() + ".",
                    "Give one of the two another id.");
        }
    }

    private void known(Declared concept) {
        concept.concept().requires().stream().filter(id -> !left.containsKey(id)).findFirst().ifPresent(id -> {
            throw concept.broken("there is no concept '" + id + "'.", "Write one of " + left.keySet() + ".");
        });
    }

    private void next() {
        Declared next = left.values().stream().filter(c -> done.containsAll(c.concept().requires())).findFirst()
                .orElseThrow(this::circle);
        left.remove(next.id());
        done.add(next.id());
        inOrder.add(next.concept());
    }

    private BrokenCheckException circle() {
        var way = new ArrayList<String>(List.of(left.firstKey()));
        String last = left.firstKey();
        do {
            last = Objects.requireNonNull(left.get(last)).concept().requires().stream().filter(left::containsKey)
                    .sorted().findFirst()
                    .orElseThrow();
            way.add(last);
        } while (way.indexOf(last) == way.size() - 1);
        List<String> circle = way.subList(way.indexOf(last), way.size());
        return Objects.requireNonNull(left.get(circle.getFirst())).broken(
                "concepts require each other in a circle: " + String.join(" → ", circle) + ".",
                "Take one of these requirements out.");
    }
}
