package io.counterclaim.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The main class of the jar: unpacks the application once, then replaces this process by one that runs it with flags and a
 * start-up cache. A JVM loads classes from jars inside a jar several times slower, and takes neither a heap size nor a
 * cache from a manifest.
 */
public final class Launcher {
    /** The command that makes the start-up cache, and ends when it is there. */
    private static final String PREPARE = "prepare";
    /** The exit code when the application cannot be started. */
    private static final int COULD_NOT_RUN = 2;

    private Launcher() {}

    /** Runs the application with {@code arguments}, in this process if the system can, else in a child. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            Path jar = jar();
            JavaCommand java = JavaCommand.ofThisProcess();
            Installation installation = Installation.of(jar, System.getenv());
            StartupCache cache = StartupCache.in(installation);
            System.exit(arguments.length > 0 && arguments[0].equals(PREPARE)
                    ? prepare(installation, cache, java)
                    : run(jar, installation, cache, java, arguments));
        } catch (IOException e) {
            System.err.println("Counterclaim cannot be started: " + e.getMessage());
            System.exit(COULD_NOT_RUN);
        }
    }

    private static int run(Path jar, Installation installation, StartupCache cache, JavaCommand java,
            String[] arguments) throws IOException, InterruptedException {
        if (java.takesCache() && cache.due()) {
            prepareMeanwhile(jar, cache, java);
        }
        var flags = new ArrayList<String>(java.takesCache() ? cache.flags() : List.of());
        flags.add(installation.template());
        flags.addAll(JavaCommand.flagsFor(arguments));
        return java.run(flags, installation.application(), List.of(arguments));
    }

    private static int prepare(Installation installation, StartupCache cache, JavaCommand java)
            throws IOException, InterruptedException {
        return cache.make(java, installation, PREPARE);
    }

    /** The first start does not wait for what makes the later ones fast. */
    private static void prepareMeanwhile(Path jar, StartupCache cache, JavaCommand java) {
        var command = new ArrayList<>(List.of("nice", java.executable(), "-jar", jar.toString(), PREPARE));
        try {
            new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(cache.log().toFile()).start();
        } catch (IOException e) {
            // no such program, or nowhere to write: starts stay as slow as this one
        }
    }

    private static Path jar() {
        try {
            return Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
