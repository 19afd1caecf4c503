package io.counterclaim.api;

import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CoalescedReads;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement that reads what has the ids {@code $ids}, a row each: on its own, or in one message with the pages that the
 * ids are on, for a message costs more than most rows.
 *
 * @param <T> what is read
 */
public final class Records<T> {
    private static final String PAGES_WITH_RECORDS = CypherFile.query("api/pages-with-records");
    private static final String PAGES = line("pages");
    private final GraphReader graph;
    private final String statement;
    private final String withPages;
    private final Function<Answer, T> record;
    private final Function<T, String> id;
    private final CoalescedReads<Moment, T> alone;

    /**
     * The statement in {@code cypher/queries/<name>.cypher}.
     *
     * @param columns what it returns
     * @param record makes a thing of a row
     * @param id what a thing is found by
     */
    public Records(GraphReader graph, String name, List<String> columns, Function<Answer, T> record,
            Function<T, String> id) {
        this.graph = graph;
        this.statement = CypherFile.query(name);
        this.withPages = PAGES_WITH_RECORDS.replace("{record: record} /* record */", map(columns))
                .replace(line("records"), statement.replace("$ids", "ids"));
        this.record = record;
        this.id = id;
        this.alone = new CoalescedReads<>((moment, ids) -> things(graph.rows(statement, ids, moment)));
    }

    /** The things with these ids as they were known at a moment, in the order of the ids; one that nothing has is left out. */
    public Map<String, T> byIds(Collection<String> ids, Moment moment) {
        return alone.of(moment, ids);
    }

    /**
     * What a statement lists, and the things that are on its lists, in one message.
     *
     * @param lists a statement that answers {@code page}, a list of maps with an {@code id} each
     * @param columns what it returns, {@code page} among it
     * @param parameters what both statements take; values may be null
     */
    public Listed<T> listed(String lists, List<String> columns, Map<String, ? extends @Nullable Object> parameters) {
        Answer read = graph.rows(with(lists, columns), parameters).getFirst();
        return new Listed<>(read.children("lists"), things(read.children("records")));
    }

    /** @param lists a row for each list @param things what the ids on them name; an id that nothing has is left out */
    public record Listed<T>(List<Answer> lists, Map<String, T> things) {}

    /** What a statement {@link #with with pages} answered as {@code records}. */
    Map<String, T> things(List<Answer> rows) {
        var things = new LinkedHashMap<String, T>();
        rows.stream().map(record).forEach(thing -> things.put(id.apply(thing), thing));
        return things;
    }

    /**
     * One statement for pages and what is on them: {@code lists}, a map for each row that the statement for the pages
     * answers, and {@code records}.
     *
     * @param list what that statement returns
     */
    String with(String pages, List<String> list) {
        return withPages.replace("{page: page} /* list */", map(list)).replace(PAGES, pages);
    }

    /** The line of the template that is marked so. */
    private static String line(String mark) {
        return PAGES_WITH_RECORDS.lines().filter(line -> line.endsWith("/* " + mark + " */")).findFirst().orElseThrow();
    }

    private static String map(List<String> names) {
        return names.stream().map(name -> name + ": " + name).collect(Collectors.joining(", ", "{", "}"));
    }
}
