package io.counterclaim.consistency;

import io.counterclaim.vocabulary.Cardinality;
import io.counterclaim.vocabulary.Predicate;
import io.counterclaim.vocabulary.ValueType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A property that a predicate must have, for example {@code valueType=STATE|ENTITY}.
 *
 * @param property a property of the predicate
 * @param values the values of which it must have one
 */
public record Condition(String property, Set<String> values) {
    private static final Map<String, Set<String>> KNOWN = new TreeMap<>(Map.of("cardinality",
            names(Cardinality.values()), "valueType", names(ValueType.values()), "kind",
            names(Predicate.Kind.values())));

    public Condition {
        values = Set.copyOf(values);
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads {@code cardinality=ONE_AT_A_TIME, valueType=STATE|ENTITY}.
     *
     * @throws IllegalArgumentException when a property or a value is unknown; the message names it
     */
    static List<Condition> parse(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).map(Condition::parseOne).toList();
    }

    private static Condition parseOne(String text) {
        String[] parts = text.split("=", -1);
        Set<String> allowed = parts.length == 2 ? KNOWN.get(parts[0].strip()) : null;
        if (allowed == null) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no condition; write PROPERTY=VALUE, where PROPERTY is one of " + KNOWN.keySet());
        }
        var values = Arrays.stream(parts[1].split("\\|", -1)).map(String::strip).collect(Collectors.toSet());
        if (!allowed.containsAll(values)) {
            throw new IllegalArgumentException(
                    "'" + text + "' names a value that is none of " + allowed.stream().sorted().toList());
        }
        return new Condition(parts[0].strip(), values);
    }

    /** Whether a predicate with these properties, as they are stored in the graph, meets the condition. */
    boolean metBy(Map<String, Object> predicate) {
        return values.contains(String.valueOf(predicate.get(property)));
    }

    @Override
    public String toString() {
        return property + " is " + values.stream().sorted().collect(Collectors.joining(" or "));
    }
}
