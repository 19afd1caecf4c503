package io.counterclaim.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Nodes of one label or relationships of one type, as a file that Neo4j's import reads. A row has its values by name; an
 * absent one is no property, and an empty list is an empty list.
 */
final class Table implements AutoCloseable {
    private static final String BETWEEN = "\u001f";
    private final String name;
    private final boolean nodes;
    private final Path file;
    private final List<String> columns;
    private final BufferedWriter out;

    /** @param columns {@code name:type} each, as the import wants them */
    private Table(Path folder, String name, boolean nodes, List<String> columns) {
        this.name = name;
        this.nodes = nodes;
        this.file = folder.resolve(name + ".csv");
        this.columns = columns.stream().map(column -> column.startsWith(":") ? column.substring(1)
                : column.replaceFirst(":.*", "")).toList();
        try {
            out = Files.newBufferedWriter(file);
            out.write(String.join(",", columns));
            out.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table nodes(Path folder, String label, String... columns) {
        return new Table(folder, label, true, Arrays.asList(columns));
    }

    /** Relationships; what they have besides where they start and end is in {@code columns}. */
    static Table relationships(Path folder, String type, String... columns) {
        var all = new java.util.ArrayList<>(List.of(":START_ID", ":END_ID"));
        all.addAll(Arrays.asList(columns));
        return new Table(folder, type, false, all);
    }

    /** What the import is to be told. */
    String argument() {
        return (nodes ? "--nodes=" : "--relationships=") + name + "=" + file;
    }

    void relate(Object from, Object to) {
        add(Map.of("START_ID", from, "END_ID", to));
    }

    void add(Map<String, Object> row) {
        try {
            out.write(columns.stream().map(row::get).map(Table::cell).collect(Collectors.joining(",")));
            out.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> list -> quoted(list.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN)));
            case Object one -> quoted(String.valueOf(one));
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
