package io.counterclaim.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Statements live in files under {@code cypher/queries}, where a person can read them and paste them into a shell. */
public final class CypherFile {

    private CypherFile() {}

    /**
     * The statement in {@code cypher/queries/<name>.cypher}; keep it in a constant.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    public static String query(String name) {
        return read("/cypher/queries/" + name + ".cypher");
    }

    /**
     * The parts of statements in {@code cypher/conditions/<name>.cypher}: what lists can be filtered by.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    public static String conditions(String name) {
        return read("/cypher/conditions/" + name + ".cypher");
    }

    private static String read(String path) {
        try (InputStream in = CypherFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no statement at " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
