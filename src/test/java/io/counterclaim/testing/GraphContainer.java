package io.counterclaim.testing;

import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/** One Neo4j server in a container for the whole run, started when it is first asked for. */
public final class GraphContainer {
    public static final String PASSWORD = "only-for-tests";
    private static final String IMAGE = "NEO4J_TEST_IMAGE";
    private static @Nullable Neo4jContainer running;

    private GraphContainer() {}

    /** True in the run of the suite that is to use a server. */
    public static boolean wanted() {
        return "container".equals(System.getProperty("counterclaim.test.graph"));
    }

    /** Why there can be no server here, or null when there can. */
    public static @Nullable String missing() {
        if (System.getenv(IMAGE) == null) {
            return IMAGE + " names no Neo4j image, for example neo4j:2026.08-community";
        }
        return DockerClientFactory.instance().isDockerAvailable()
                ? null
                : IMAGE + " is set, but no container engine answers at DOCKER_HOST";
    }

    public static synchronized String uri() {
        return started().getBoltUrl();
    }

    private static Neo4jContainer started() {
        if (running == null) {
            var image = DockerImageName.parse(System.getenv(IMAGE)).asCompatibleSubstituteFor("neo4j");
            var container = new Neo4jContainer(image).withAdminPassword(PASSWORD)
                    // as in the embedded database
                    .withNeo4jConfig("internal.cypher.use_parameter_size", "false")
                    // every class begins with an empty graph, which would have most statements planned anew each time
                    .withNeo4jConfig("dbms.cypher.min_replan_interval", "1h")
                    // nothing is to be announced from a test
                    .withNeo4jConfig("server.fleet_discovery.enabled", "false")
                    .withNeo4jConfig("dbms.usage_report.enabled", "false");
            container.start();
            Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
            running = container;
        }
        return running;
    }
}
