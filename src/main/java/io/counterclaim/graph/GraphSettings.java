package io.counterclaim.graph;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Which graph to use: the embedded one, or a server when {@code uri} is set.
 *
 * @param home where the embedded database keeps its files
 * @param template an {@link EmptyGraph} to begin with where {@code home} holds nothing; it need not be there
 * @param pageCache how much memory it may use for pages of the store
 * @param readTimeout how long the database may take to answer one statement of a request that reads
 * @param uri a Neo4j server or cluster, for example {@code neo4j://localhost:7687}; empty for the embedded database
 * @param username for the server
 * @param password for the server
 */
@ConfigurationProperties("counterclaim.graph")
record GraphSettings(@DefaultValue("data/neo4j") Path home, @Nullable Path template,
        @DefaultValue("64MB") DataSize pageCache, @DefaultValue("60s") Duration readTimeout, @Nullable String uri,
        @Nullable String username, @Nullable String password) {

    GraphSettings {
        uri = blankToNull(uri);
        username = blankToNull(username);
        password = blankToNull(password);
    }

    /** An embedded database, as it is unless something else is set. */
    static GraphSettings embeddedIn(Path home) {
        return new GraphSettings(home, null, DataSize.ofMegabytes(64), Duration.ofSeconds(60), null, null, null);
    }

    boolean embedded() {
        return uri == null;
    }

    /**
     * Refuses half a configuration.
     *
     * @throws GraphUnavailableException naming the missing variable
     */
    void validate() {
        if (uri == null && (username != null || password != null)) {
            throw new GraphUnavailableException("A Neo4j user or password is set, but no server: NEO4J_URI is empty.",
                    "Set NEO4J_URI too (for example neo4j://localhost:7687), or unset NEO4J_USERNAME and"
                            + " NEO4J_PASSWORD to use the embedded database.",
                    null);
        }
        if (uri != null && (username == null || password == null)) {
            throw new GraphUnavailableException(
                    "NEO4J_URI is " + uri + ", but " + (username == null ? "NEO4J_USERNAME" : "NEO4J_PASSWORD")
                            + " is empty.",
                    "Set NEO4J_USERNAME and NEO4J_PASSWORD, or unset NEO4J_URI to use the embedded database.", null);
        }
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
