package io.counterclaim.api;

import io.counterclaim.api.Rows.Row;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement that answers which ids are on a page: {@code page}, a list of {@code {key, id}}, and {@code total} (null
 * unless {@code $counted}); one that reads lists nested in owners answers {@code owner} too, once per owner.
 */
public final class PagedStatement {
    private final GraphReader graph;
    private final String forward;
    private final String backward;
    private final @Nullable Ends ends;
    private final @Nullable Filtered filtered;

    /** The statement in {@code cypher/queries/<name>.cypher}. */
    public PagedStatement(GraphReader graph, String name) {
        this(graph, name, null);
    }

    private PagedStatement(GraphReader graph, String name, @Nullable Ends ends) {
        this(graph, CypherFile.query(name), Keyset.mirror(CypherFile.query(name)), ends, null);
    }

    private PagedStatement(GraphReader graph, String forward, String backward, @Nullable Ends ends,
            @Nullable Filtered filtered) {
        this.graph = graph;
        this.forward = forward;
        this.backward = backward;
        this.ends = ends;
        this.filtered = filtered;
    }

    /** The same for what a filter leaves: its condition stands in place of {@code true /* filter *}{@code /}. */
    public PagedStatement where(Filtered filter) {
        return new PagedStatement(graph, forward, backward, ends, filter);
    }

    /** A statement that reads along an index of texts, from {@code $from} on. */
    public static PagedStatement along(GraphReader graph, String name) {
        return along(graph, name, "", Character.toString(Character.MAX_CODE_POINT));
    }

    /**
     * A statement that reads along an index, from {@code $from} on: the first part of the key behind which the page
     * begins, or one of these ends.
     *
     * @param first what no entry comes before
     * @param last what no entry comes after
     */
    public static PagedStatement along(GraphReader graph, String name, String first, String last) {
        return new PagedStatement(graph, name, new Ends(first, last));
    }

    /** What stands before and behind all entries of a list. */
    private record Ends(String first, String last) {
        List<String> of(PageRequest page) {
            List<String> key = page.key();
            return key == null ? List.of(page.backward() ? last : first) : key;
        }
    }

    /** What {@code item} reads from an owner and a row on one page of each owner's list. */
    public <T> Map<String, Rows<T>> read(Collection<String> owners, PageRequest page,
            Map<String, ? extends @Nullable Object> filter, BiFunction<String, Answer, T> item) {
        var parameters = new HashMap<String, @Nullable Object>(filter);
        parameters.put("owners", List.copyOf(owners));
        return run(page, parameters, UnaryOperator.identity()).stream()
                .collect(Collectors.toMap(row -> row.text("owner"),
                        row -> rows(row, entry -> item.apply(row.text("owner"), entry))));
    }

    /** What is on one page of the one list that {@code filter} leaves, read with it. */
    public <T> Rows<T> page(PageRequest page, Map<String, ? extends @Nullable Object> filter, Records<T> records) {
        Answer read = run(page, filter, pages -> records.with(pages, List.of("page", "total"))).getFirst();
        Map<String, T> things = records.things(read.children("records"));
        return read.children("lists").stream().findFirst()
                .map(list -> rows(list, entry -> entry.text("id")).resolved(things)).orElse(Rows.none());
    }

    /** What is on one page of each owner's list, read with them. */
    public <T> Map<String, Rows<T>> pages(Collection<String> owners, PageRequest page,
            Map<String, ? extends @Nullable Object> filter, Records<T> records) {
        var parameters = new HashMap<String, @Nullable Object>(filter);
        parameters.put("owners", List.copyOf(owners));
        Answer read = run(page, parameters, pages -> records.with(pages, List.of("owner", "page", "total"))).getFirst();
        Map<String, T> things = records.things(read.children("records"));
        return read.children("lists").stream().collect(Collectors.toMap(list -> list.text("owner"),
                list -> rows(list, entry -> entry.text("id")).resolved(things)));
    }

    private List<Answer> run(PageRequest page, Map<String, ? extends @Nullable Object> filter,
            UnaryOperator<String> statement) {
        var parameters = new HashMap<String, @Nullable Object>(page.parameters());
        parameters.putAll(filter);
        if (ends != null) {
            List<String> after = ends.of(page);
            parameters.put("after", after);
            parameters.put("from", after.getFirst());
        }
        String pages = page.backward() ? backward : forward;
        return graph.rows(statement.apply(filtered == null ? pages : filtered.into(pages)), parameters);
    }

    private static <T> Rows<T> rows(Answer row, Function<Answer, T> item) {
        var entries = row.children("page").stream().map(r -> new Row<>(item.apply(r), r.texts("key"))).toList();
        Number total = row.values().get("total") instanceof Number n ? n : null;
        return new Rows<>(entries, total == null ? null : total.longValue());
    }
}
