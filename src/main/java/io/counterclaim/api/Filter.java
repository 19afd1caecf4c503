package io.counterclaim.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The argument {@code filter} of a field, as it was given: fields that must all hold, and beside them {@code and},
 * {@code or} and {@code not}, which hold filters again. Declare it as a parameter of a controller method.
 *
 * @param tree the fields by their names; nulls, which leave a condition out, are gone
 */
public record Filter(Map<String, Object> tree) {
    /** What leaves everything. */
    public static final Filter ALL = new Filter(Map.of());
    static final String AND = "and";
    static final String OR = "or";
    static final String NOT = "not";
    /** How many filters may stand in each other. */
    static final int DEEPEST = 8;
    /** How many conditions, and filters that combine them, one filter may have. */
    static final int MOST = 64;

    /**
     * The filter that an argument holds.
     *
     * @throws CounterclaimException.TooComplex when it is too deep or too long; the message names the place
     */
    static Filter of(String argument, @Nullable Map<String, Object> given) {
        return given == null ? ALL : new Filter(new Size().bounded(given, argument, 1));
    }

    /** The values of the fields with these names, wherever they stand. */
    public Set<String> texts(Set<String> names) {
        var texts = new TreeSet<String>();
        replaced(names, (name, value) -> {
            texts.add(value.toString());
            return value;
        });
        return texts;
    }

    /** The same with other values in the fields of these names, wherever they stand. */
    public Filter replaced(Set<String> names, BiFunction<String, Object, Object> other) {
        return new Filter(replaced(tree, names, other));
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return tree.isEmpty();
    }

    private static Map<String, Object> replaced(Map<String, Object> tree, Set<String> names,
            BiFunction<String, Object, Object> other) {
        var replaced = new TreeMap<String, Object>();
        tree.forEach((name, value) -> replaced.put(name, names.contains(name)
                ? other.apply(name, value)
                : switch (value) {
                    case Map<?, ?> below -> replaced(fields(below), names, other);
                    case List<?> list -> list.stream()
                            .map(one -> one instanceof Map<?, ?> below
                                    ? replaced(fields(below), names, other)
                                    : one)
                            .toList();
                    default -> value;
                }));
        return replaced;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> fields(Object tree) {
        return (Map<String, Object>) tree;
    }

    /** Counts what is in a filter while it is read. */
    private static final class Size {
        private int conditions;

        private Map<String, Object> bounded(Map<String, Object> given, String path, int depth) {
            if (depth > DEEPEST) {
                throw new CounterclaimException.TooComplex("'" + path + "' is a filter in " + DEEPEST
                        + " others, and so many are the limit: say the same with fewer levels.");
            }
            var tree = new TreeMap<String, Object>();
            given.forEach((name, value) -> {
                if (value != null) {
                    tree.put(name, bounded(value, path + "." + name, depth));
                }
            });
            return tree;
        }

        private Object bounded(Object value, String path, int depth) {
            if (++conditions > MOST) {
                throw new CounterclaimException.TooComplex("'" + path + "' is one condition too many: a filter has "
                        + MOST + " at most.");
            }
            return switch (value) {
                case Map<?, ?> below -> bounded(fields(below), path, depth + 1);
                case List<?> list -> java.util.stream.IntStream.range(0, list.size())
                        .mapToObj(i -> bounded(list.get(i), path + "[" + i + "]", depth)).toList();
                case Instant moment -> moment.atOffset(ZoneOffset.UTC);
                default -> value;
            };
        }
    }
}
