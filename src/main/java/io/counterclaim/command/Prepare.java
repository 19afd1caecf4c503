package io.counterclaim.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/**
 * Goes once through what the commands and the server do, over the sample articles in a folder that is gone afterwards, so that
 * the JVM can keep what it loaded for later starts.
 */
@Command(name = "prepare", mixinStandardHelpOptions = true, description = "Make later starts fast. The build does it, or else the first start, in the background.")
final class Prepare implements Callable<Integer> {
    /** One article goes the way of all, and the checks with it. */
    private static final String ONE = "classpath:samples/0-*.*";
    /** What GraphiQL shows a newcomer. */
    private static final String QUERIES = "classpath:static/graphiql/queries/*.graphql";
    @ParentCommand
    private @Nullable CounterclaimCommand parent;

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("counterclaim-prepare");
        try {
            Path samples = Files.createDirectory(folder.resolve("samples"));
            SampleArticles.copyTo(samples, ONE);
            walk(Objects.requireNonNull(parent).workbench(), samples, "--counterclaim.graph.home=" + folder);
            return 0;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void walk(Workbench workbench, Path samples, String home) throws Exception {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        for (List<String> command : List.of(List.of("ingest", samples.toString()), List.of("report"))) {
            Commands.execute(workbench.application(), nowhere, workbench.err(),
                    Stream.concat(command.stream(), Stream.of(home)).toArray(String[]::new));
        }
        serve(workbench.application(), home);
    }

    private static void serve(Class<?> application, String home) throws IOException {
        try (var serving = SpringApplication.run(application, home, "--server.port=0",
                "--logging.level.io.counterclaim=warn")) {
            var api = new RemoteApi(
                    URI.create(
                            "http://127.0.0.1:" + serving.getEnvironment().getRequiredProperty("local.server.port")));
            for (Resource query : new PathMatchingResourcePatternResolver().getResources(QUERIES)) {
                api.ask(query.getContentAsString(StandardCharsets.UTF_8), Map.of());
            }
            api.report("html");
        }
    }
}
