package io.counterclaim.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What a statement answered in one row, or a map inside one, read by name. */
public record Answer(Map<String, Object> values) {

    /** A string that must be there. */
    public String text(String name) {
        return present(name, textOrNull(name));
    }

    /** A string, or null where the graph has none. */
    public @Nullable String textOrNull(String name) {
        return values.get(name) instanceof String text ? text : null;
    }

    /** A number that must be there. */
    public Number number(String name) {
        return present(name, numberOrNull(name));
    }

    /** A number, or null where the graph has none. */
    public @Nullable Number numberOrNull(String name) {
        return values.get(name) instanceof Number number ? number : null;
    }

    /** True where the graph says so, false also where it says nothing. */
    public boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    /** A day, or null where the graph has none. */
    public @Nullable LocalDate dayOrNull(String name) {
        return values.get(name) instanceof LocalDate day ? day : null;
    }

    /** A moment that must be there. */
    public Instant moment(String name) {
        return present(name, values.get(name) instanceof ZonedDateTime moment ? moment : null).toInstant();
    }

    /** Strings; none where the graph has none. */
    public List<String> texts(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    /** Whole numbers; none where the graph has none. */
    public List<Integer> integers(String name) {
        return list(name).stream().map(n -> ((Number) n).intValue()).toList();
    }

    /** The map of that name, which must be there. */
    public Answer child(String name) {
        return present(name, childOrNull(name));
    }

    /** The map of that name, or null where there is none. */
    public @Nullable Answer childOrNull(String name) {
        return values.get(name) instanceof Map<?, ?> map ? of(map) : null;
    }

    /** The maps of that name; none where there are none. */
    public List<Answer> children(String name) {
        return list(name).stream().map(map -> of((Map<?, ?>) map)).toList();
    }

    @SuppressWarnings("unchecked")
    private static Answer of(Map<?, ?> map) {
        return new Answer((Map<String, Object>) map);
    }

    private List<?> list(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }

    private <T> T present(String name, @Nullable T value) {
        if (value == null) {
            throw new NoSuchElementException("the graph gave no " + name + " in " + values.keySet());
        }
        return value;
    }
}
