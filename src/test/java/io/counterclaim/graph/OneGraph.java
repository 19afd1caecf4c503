package io.counterclaim.graph;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.springframework.util.FileSystemUtils;

/** One embedded database for all tests of a run, as there is one server: what was planned for one class serves the next. */
public final class OneGraph {
    private static final Path HOME = Path.of("target/it/neo4j");
    private static @Nullable GraphConnection running;

    private OneGraph() {}

    /** Where it is; started when it is first asked for. Whoever calls says which user and password it is to know. */
    public static synchronized URI uri(String username, String password) throws Exception {
        if (running == null) {
            FileSystemUtils.deleteRecursively(HOME);
            var connection = GraphConnection.open(GraphSettings.embeddedIn(HOME));
            Runtime.getRuntime().addShutdownHook(new Thread(connection::close));
            try (var driver = GraphDatabase.driver(connection.getUri(), connection.getAuthToken());
                    var session = driver.session(SessionConfig.forDatabase("system"))) {
                session.run("CREATE OR REPLACE USER " + username + " SET PASSWORD '" + password
                        + "' CHANGE NOT REQUIRED").consume();
            }
            running = connection;
        }
        return running.getUri();
    }
}
