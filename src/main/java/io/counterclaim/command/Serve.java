package io.counterclaim.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Serves the API until the process is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serve the GraphQL API (the default).")
final class Serve implements Callable<Integer> {
    /** No exit code: the process goes on. */
    static final int SERVING = -1;
    @ParentCommand
    private @Nullable CounterclaimCommand parent;

    @Override
    public Integer call() {
        return java.util.Objects.requireNonNull(parent).call();
    }
}
