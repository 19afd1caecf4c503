package io.counterclaim.graph;

import java.nio.file.Path;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The embedded database over files that are there, and a driver to it, without the rest of the application. */
public final class OpenGraph implements AutoCloseable {
    private final GraphConnection connection;
    private final Driver driver;

    /** @param home the files of a graph that the application has opened before, so that its schema is there */
    public OpenGraph(Path home) {
        connection = GraphConnection.open(GraphSettings.embeddedIn(home));
        driver = GraphDatabase.driver(connection.getUri(), connection.getAuthToken());
    }

    /** The driver; connected when it is first used. */
    public Driver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.close();
        connection.close();
    }
}
