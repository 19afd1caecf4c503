package io.counterclaim.api;

import io.counterclaim.graph.Moment;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list a field asks for. Declare it as a parameter of a controller method; the arguments {@code first},
 * {@code after}, {@code last} and {@code before} are read from the field.
 *
 * @param list the field and its order, to which cursors are bound
 * @param size how many entries at most
 * @param backward true when the page is counted from the end
 * @param key the key of the entry the page begins behind, or null to begin at the list's (or, backward, its last) end
 * @param counted true when the length of the whole list is asked for
 * @param moment the moment the list is asked for
 * @param facets the names of the facets of the list that are asked for
 */
public record PageRequest(String list, int size, boolean backward, @Nullable List<String> key, boolean counted,
        Moment moment, Set<String> facets) {
    /** The size of a page when nobody says. */
    public static final int DEFAULT_SIZE = 20;
    /** The largest page. */
    public static final int MAX_SIZE = 100;

    PageRequest(String list, int size, boolean backward, @Nullable List<String> key, boolean counted) {
        this(list, size, backward, key, counted, Moment.NOW, Set.of());
    }

    /** The first page of a list, of the default size, without counting. */
    public static PageRequest firstOf(String list) {
        return new PageRequest(list, DEFAULT_SIZE, false, null, false);
    }

    /** The same page of the list in the opposite order: what is forward here is backward there. */
    public PageRequest turned() {
        return new PageRequest(list, size, !backward, key, counted, moment, facets);
    }

    /**
     * Checks that the key begins with what {@code parse} reads: a cursor is only encoded, not sealed, and whoever makes
     * one up may put anything there.
     *
     * @throws CounterclaimException.InvalidInput when it does not
     */
    public void checkKey(Function<String, ?> parse) {
        try {
            if (key != null) {
                parse.apply(key.getFirst());
            }
        } catch (DateTimeParseException e) {
            throw new CounterclaimException.InvalidInput(backward ? "before" : "after",
                    "This is no cursor of this field: pass an endCursor or startCursor that it returned.");
        }
    }

    /** How many rows to read: one more than asked for tells whether there are more. */
    public int limit() {
        return size + 1;
    }

    /** The parameters {@code limit}, {@code after} (a key, or null), {@code counted} and those of the moment. */
    public Map<String, Object> parameters() {
        Map<String, @Nullable Object> parameters = moment.and(Map.of());
        parameters.put("limit", limit());
        parameters.put("after", key);
        parameters.put("counted", counted);
        return nonNullView(parameters);
    }

    /** The page that {@code rows} make; they are in the order in which the statement read them. */
    public <T> Connection<T> connection(Rows<T> rows) {
        boolean more = rows.rows().size() > size;
        var edges = new ArrayList<Edge<T>>();
        rows.rows().stream().limit(size)
                .forEach(row -> edges.add(new Edge<>(new Cursor(list, row.key()).encoded(), row.item())));
        if (backward) {
            Collections.reverse(edges);
        }
        Long total = rows.total();
        return new Connection<>(edges, pageInfo(edges, more), total == null ? null : Math.toIntExact(total),
                rows.facets());
    }

    private <T> PageInfo pageInfo(List<Edge<T>> edges, boolean more) {
        boolean inside = key != null;
        String start = edges.isEmpty() ? null : edges.getFirst().cursor();
        String end = edges.isEmpty() ? null : edges.getLast().cursor();
        return backward ? new PageInfo(inside, more, start, end) : new PageInfo(more, inside, start, end);
    }

    /** Neo4jClient takes null parameters although its signature does not say so. */
    @SuppressWarnings({"unchecked", "NullAway"})
    private static Map<String, Object> nonNullView(Map<String, @Nullable Object> parameters) {
        return (Map<String, Object>) (Map<String, ?>) parameters;
    }
}
