package io.counterclaim.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.function.ThrowingFunction;

/** Brings the graph's constraints and indexes up to date. Where they are, one read says so. */
final class GraphSchema {
    private static final String MIGRATED = CypherFile.query("graph/migrated");
    private static final String FILES = "classpath:cypher/migrations/V*.cypher";
    private static final Pattern VERSION = Pattern.compile("V([\\d_]+)__.*");

    private GraphSchema() {}

    /**
     * Applies the migrations under {@code cypher/migrations} that are not applied yet. That a file was changed after it was
     * applied is noticed when there is another one to apply.
     *
     * @throws GraphUnavailableException when the server is not there, refuses the user, or a migration fails
     */
    static void migrate(Driver driver, URI server) {
        try {
            if (applied(driver).containsAll(shipped())) {
                return;
            }
            new Migrations(config(), driver).apply();
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

    /** Left to itself, it looks through every jar for migrations written in Java and for files, which takes seconds. */
    private static MigrationsConfig config() {
        return MigrationsConfig.builder().withLocationsToScan("classpath:cypher/migrations")
                .withMigrationClassesDiscoverer(context -> List.of())
                .withResourceScanner(folders -> files().map(ThrowingFunction.of(Resource::getURL)).toList()).build();
    }

    /** Without retries, so that a server that is not there is reported at once. */
    private static Set<String> applied(Driver driver) {
        try (var session = driver.session()) {
            return Set.copyOf(session.run(MIGRATED).list(row -> row.get("version").asString()));
        }
    }

    /** The versions of the files, as the migrations write them: {@code 0008.1} for {@code V0008_1__compared_by_older}. */
    private static Set<String> shipped() {
        return files().map(file -> VERSION.matcher(String.valueOf(file.getFilename()))).filter(Matcher::matches)
                .map(name -> name.group(1).replace('_', '.')).collect(Collectors.toSet());
    }

    private static Stream<Resource> files() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(FILES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
