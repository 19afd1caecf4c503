package io.counterclaim.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a statement answered for one page: up to {@link PageRequest#limit()} rows in the order it read them.
 *
 * @param total how long the whole list is, or null when it was not counted
 * @param facets how many entries of the whole list have which values
 */
public record Rows<T>(List<Row<T>> rows, @Nullable Long total, Facets facets) {

    public Rows(List<Row<T>> rows, @Nullable Long total) {
        this(rows, total, Facets.NONE);
    }

    public Rows {
        rows = List.copyOf(rows);
    }

    /** No row, of a list that is empty. */
    public static <T> Rows<T> none() {
        return new Rows<>(List.of(), 0L);
    }

    /** The same with the facets of their list. */
    public Rows<T> with(@Nullable Facets counted) {
        return counted == null ? this : new Rows<>(rows, total, counted);
    }

    /** The same lists of many owners, each with its facets as far as they were counted. */
    public static <T> Map<String, Rows<T>> with(Map<String, Facets> counted, Map<String, Rows<T>> lists) {
        var all = new HashMap<String, Rows<T>>();
        lists.forEach((owner, rows) -> all.put(owner, rows.with(counted.get(owner))));
        return all;
    }

    /** The rows of the things whose ids these rows hold; an id that nothing has is left out. */
    public <R> Rows<R> resolved(Map<T, R> things) {
        var resolved = new ArrayList<Row<R>>();
        for (Row<T> row : rows) {
            R thing = things.get(row.item);
            if (thing != null) {
                resolved.add(new Row<>(thing, row.key));
            }
        }
        return new Rows<>(resolved, total, facets);
    }

    /** What the rows hold. */
    public List<T> items() {
        return rows.stream().map(Row::item).toList();
    }

    /** An item and its place in the order of its list; the last part of the key is unique. */
    public record Row<T>(T item, List<String> key) {
        public Row {
            key = List.copyOf(key);
        }
    }
}
