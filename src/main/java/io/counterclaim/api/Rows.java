package io.counterclaim.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a statement answered for one page: up to {@link PageRequest#limit()} rows in the order it read them.
 *
 * @param total how long the whole list is, or null when it was not counted
 */
public record Rows<T>(List<Row<T>> rows, @Nullable Long total) {

    public Rows {
        rows = List.copyOf(rows);
    }

    /** No row, of a list that is empty. */
    public static <T> Rows<T> none() {
        return new Rows<>(List.of(), 0L);
    }

    /** An item and its place in the order of its list; the last part of the key is unique. */
    public record Row<T>(T item, List<String> key) {
        public Row {
            key = List.copyOf(key);
        }

        /** The row of a record with {@code key} (a list of strings) and whatever {@code item} reads. */
        public static <T> Row<T> of(Map<String, Object> row, Function<Map<String, Object>, T> item) {
            List<?> key = row.get("key") instanceof List<?> parts ? parts : List.of();
            return new Row<>(item.apply(row), key.stream().map(String::valueOf).toList());
        }
    }
}
