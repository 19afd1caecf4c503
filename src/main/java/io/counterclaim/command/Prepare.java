package io.counterclaim.command;

import io.counterclaim.article.ArticleFiles;
import io.counterclaim.graph.EmptyGraph;
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
    /** One article goes the way of all, and the checks look at it. */
    private static final String ONE = "classpath:samples/0-*.*";
    /** What GraphiQL shows a newcomer. */
    private static final String QUERIES = "classpath:static/graphiql/queries/*.graphql";
    @ParentCommand
    private @Nullable CounterclaimCommand parent;

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("counterclaim-prepare");
        try {
            String template = System.getProperty("counterclaim.graph.template");
            if (template != null) {
                new EmptyGraph(Path.of(template)).make();
            }
            SampleArticles.copyTo(folder, ONE);
            String home = "--counterclaim.graph.home=" + folder.resolve("graph");
            Workbench workbench = Objects.requireNonNull(parent).workbench();
            serve(workbench.application(), folder, home);
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
            return Commands.execute(workbench.application(), nowhere, workbench.err(), "report", home);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void serve(Class<?> application, Path articles, String home) throws IOException {
        try (var serving = SpringApplication.run(application, home, "--server.port=0", "--counterclaim.samples=false",
                "--logging.level.io.counterclaim=warn")) {
            var api = new RemoteApi(
                    URI.create(
                            "http://127.0.0.1:" + serving.getEnvironment().getRequiredProperty("local.server.port")));
            var intake = new RemoteIntake(ArticleFiles.standalone(), api);
            intake.submit(intake.filesUnder(List.of(articles)), outcome -> {});
            for (Resource query : new PathMatchingResourcePatternResolver().getResources(QUERIES)) {
                api.ask(query.getContentAsString(StandardCharsets.UTF_8), Map.of());
            }
        }
    }
}
