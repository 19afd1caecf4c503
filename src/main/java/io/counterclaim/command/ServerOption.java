package io.counterclaim.command;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where to do the work, when another process owns the database. */
final class ServerOption {
    @Option(names = "--server", paramLabel = "URL", description = "Work through a running API, for example http://127.0.0.1:8080.")
    private @Nullable URI server;

    /** The API to work through, or null to open the database of the settings. */
    @Nullable
    RemoteApi api() {
        return server == null ? null : new RemoteApi(server);
    }
}
