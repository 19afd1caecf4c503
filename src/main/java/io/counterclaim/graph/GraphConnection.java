package io.counterclaim.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** Where the driver connects to: the database in this process, or a server. */
final class GraphConnection implements Neo4jConnectionDetails, AutoCloseable {
    private static final Pattern SCHEMES = Pattern.compile("(neo4j|bolt)(\\+s|\\+ssc)?");
    private final @Nullable EmbeddedNeo4j embedded;
    private final URI uri;
    private final AuthToken authToken;

    private GraphConnection(@Nullable EmbeddedNeo4j embedded, URI uri, AuthToken authToken) {
        this.embedded = embedded;
        this.uri = uri;
        this.authToken = authToken;
    }

    /**
     * Starts the embedded database, or reads where the server is.
     *
     * @throws GraphUnavailableException when the settings are half made, or the embedded database does not open
     */
    static GraphConnection open(GraphSettings settings) {
        settings.validate();
        if (settings.embedded()) {
            EmbeddedNeo4j embedded = EmbeddedNeo4j.start(settings);
            return new GraphConnection(embedded, embedded.uri(), embedded.authToken());
        }
        return new GraphConnection(null, server(Objects.requireNonNull(settings.uri())),
                AuthTokens.basic(settings.username(), settings.password()));
    }

    private static URI server(String uri) {
        try {
            URI server = new URI(uri);
            if (server.getScheme() != null && SCHEMES.matcher(server.getScheme()).matches()
                    && server.getHost() != null) {
                return server;
            }
            throw notAServer(uri, null);
        } catch (URISyntaxException e) {
            throw notAServer(uri, e);
        }
    }

    private static GraphUnavailableException notAServer(String uri, @Nullable Throwable cause) {
        return new GraphUnavailableException("NEO4J_URI '" + uri + "' is not the address of a Neo4j server.",
                "Write it like neo4j://localhost:7687; bolt:// and the encrypted neo4j+s:// and bolt+s:// will do too.",
                cause);
    }

    @Override
    public URI getUri() {
        return uri;
    }

    @Override
    public AuthToken getAuthToken() {
        return authToken;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
