package io.counterclaim.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.net.URI;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Brings the graph's constraints and indexes up to date. */
final class GraphSchema {

    private GraphSchema() {}

    /**
     * Applies the migrations under {@code cypher/migrations} that are not applied yet.
     *
     * @throws GraphUnavailableException when the server is not there, refuses the user, or a migration fails
     */
    static void migrate(Driver driver, URI server) {
        try {
            driver.verifyConnectivity();
            new Migrations(MigrationsConfig.builder().withLocationsToScan("classpath:cypher/migrations").build(),
                    driver).apply();
            driver.executableQuery("CALL db.awaitIndexes(60)").execute();
        } catch (AuthenticationException e) {
            throw new GraphUnavailableException(
                    "The Neo4j server at " + server + " refuses the user: " + e.getMessage(),
                    "Look at NEO4J_USERNAME and NEO4J_PASSWORD.", e);
        } catch (MigrationsException e) {
            throw new GraphUnavailableException("The graph's schema cannot be brought up to date: " + e.getMessage(),
                    "The graph may belong to another version of Counterclaim; nothing was changed.", e);
        } catch (Neo4jException e) {
            throw new GraphUnavailableException("The Neo4j server at " + server + " does not answer: " + root(e),
                    "Start it, look at NEO4J_URI, or unset NEO4J_URI to use the embedded database.", e);
        }
    }

    /** The driver wraps "unknown host" in words that do not say it. */
    private static String root(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
