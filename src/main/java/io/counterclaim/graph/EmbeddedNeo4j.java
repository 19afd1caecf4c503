package io.counterclaim.graph;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j Community in this process. It speaks Bolt on a free port of the loopback interface, behind a random password that only
 * the owner of its files can read, so that embedded and remote databases are used by the same driver path.
 */
final class EmbeddedNeo4j implements AutoCloseable {
    private static final String USER = "neo4j";
    private final DatabaseManagementService dbms;
    private final StoreOwner owner;
    private final URI uri;
    private final String password;

    private EmbeddedNeo4j(DatabaseManagementService dbms, Path home, StoreOwner owner) {
        this.dbms = dbms;
        this.owner = owner;
        this.uri = boltUri(dbms);
        this.password = new StorePassword(home).orSet(password -> dbms
                .database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME).executeTransactionally("ALTER USER " + USER
                        + " SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password)));
    }

    /**
     * Starts the database whose files are under {@code settings.home()}.
     *
     * @throws GraphUnavailableException when another process owns the files or they cannot be opened
     */
    static EmbeddedNeo4j start(GraphSettings settings) {
        Path home = settings.home().toAbsolutePath().normalize();
        StoreOwner owner = StoreOwner.claim(home);
        try {
            if (settings.template() != null) {
                new EmptyGraph(settings.template()).copyTo(home);
            }
            new StorePassword(home).setInitial();
            return new EmbeddedNeo4j(build(home, settings.pageCache().toBytes()), home, owner);
        } catch (RuntimeException e) {
            owner.close();
            throw new GraphUnavailableException(
                    "The embedded database under " + home + " does not open: " + rootCause(e),
                    "Look at " + home.resolve("logs/debug.log")
                            + ", move the folder away to start afresh, or set NEO4J_URI to use a server.",
                    e);
        }
    }

    private static DatabaseManagementService build(Path home, long pageCache) {
        return new DatabaseManagementServiceBuilder(home).setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
                // server.fleet_discovery.enabled: it would broadcast by UDP
                .setConfig(BoltConnector.enable_discovery, false)
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                // without these two a stop takes 11 s
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(3))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                // every query starts from an index, so a plan made for a small graph is right for a large one; a new plan
                // of every check each 10 s, the default, costs a growing graph more than the checks do
                .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofMinutes(2))
                // else a statement is planned anew for one claim, for ten and for a hundred, by the length of its parameters
                .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                // it would reserve half a gigabyte for a graph that holds nothing yet
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                // dbms.usage_report.enabled
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(FleetManagementSettings.fleet_manager_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, pageCache).build();
    }

    private static URI boltUri(DatabaseManagementService dbms) {
        var database = (GraphDatabaseAPI) dbms.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        var address = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
        return URI.create("neo4j://" + address);
    }

    private static String rootCause(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    URI uri() {
        return uri;
    }

    AuthToken authToken() {
        return AuthTokens.basic(USER, password);
    }

    @Override
    public void close() {
        dbms.shutdown();
        owner.close();
    }
}
