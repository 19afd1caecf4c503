package io.counterclaim.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * What users wait for: commands and starts of the jar and of {@code spring-boot:run}, each a process of its own, over the articles
 * of {@code COUNTERCLAIM_ARTICLES} or the samples. The jar must be built; its start-up cache is made first if it is not there.
 */
final class StartCost {
    private static final int PORT = 18_099;
    private static final byte[] QUESTION = Endpoint.body("{ contradictions(first: 3) { totalCount edges { node { check { id } } } } }",
            Map.of());
    private final Path place;
    private final Path graph;
    private final Path jar;
    private final Path articles;
    private final Consumer<String> say;

    /** @param place a folder for graphs and for what the processes print */
    StartCost(Path place, Consumer<String> say) throws IOException {
        this.place = place;
        this.graph = place.resolve("start");
        this.say = say;
        this.articles = articles();
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            this.jar = files.filter(file -> file.getFileName().toString().matches("counterclaim-.*\\.jar")).findFirst()
                    .orElseThrow();
        }
    }

    private static Path articles() {
        String named = System.getenv("COUNTERCLAIM_ARTICLES");
        Path real = Path.of(named == null ? "../shared/articles" : named);
        return Files.isDirectory(real) ? real : Path.of("src/main/resources/samples");
    }

    /** CPU time is that of all threads, as the system counts it shortly before the process ends. */
    record Cost(double seconds, double cpuSeconds) {}

    void measure() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(graph);
        run(List.of("prepare"));
        head();
        row("`ingest` of " + articles.getFileName() + " into an empty database", run(List.of("ingest",
                articles.toString(), home(graph))), "25 s, 45 CPU s");
        row("`report --format markdown`", run(List.of("report", "--format", "markdown", home(graph))),
                "12 s, 16 CPU s");
        row("`check`", run(List.of("check", "--fail-on", "never", home(graph))), "12 s");
        serve("`serve`", command(List.of(home(graph), "--server.port=" + PORT)), "15 s, 24 CPU s; 25 s");
    }

    void measureDevelopment() throws IOException, InterruptedException {
        head();
        serve("`./mvnw spring-boot:run`", List.of("./mvnw", "-q", "spring-boot:run",
                "-Dspring-boot.run.arguments=--server.port=" + PORT + " " + home(graph)), "25 s");
    }

    private void head() {
        say.accept("| what | wall s | CPU s | must |\n|---|---:|---:|---|");
    }

    /** The graph that the commands work on. */
    Path graph() {
        return graph;
    }

    private static String home(Path graph) {
        return "--counterclaim.graph.home=" + graph;
    }

    private List<String> command(List<String> arguments) {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-jar", jar.toString()));
        command.addAll(arguments);
        return command;
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(place.resolve("start.txt").toFile()).start();
    }

    private Cost run(List<String> arguments) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = start(command(arguments));
        double cpu = 0;
        while (!process.waitFor(Duration.ofMillis(20))) {
            cpu = Math.max(cpu, cpu(process.toHandle()));
        }
        if (process.exitValue() != 0) {
            throw new IOException(arguments + " ended with " + process.exitValue() + ": "
                    + Files.readString(place.resolve("start.txt")));
        }
        return new Cost(since(began), cpu);
    }

    private void serve(String what, List<String> command, String must) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = start(command);
        try {
            new Endpoint(URI.create("http://127.0.0.1:" + PORT + "/graphql")).awaitStart(QUESTION, process);
            row(what + ", restart, until the first GraphQL answer", new Cost(since(began), withChildren(process)), must);
            awaitReady();
            row(what + ", until it is ready", new Cost(since(began), withChildren(process)), "");
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor();
        }
    }

    private static void awaitReady() throws IOException, InterruptedException {
        var ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/actuator/health/readiness")).build();
        try (var client = HttpClient.newHttpClient()) {
            while (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() != 200) {
                Thread.sleep(20);
            }
        }
    }

    private static double withChildren(Process process) {
        return cpu(process.toHandle()) + process.descendants().mapToDouble(StartCost::cpu).sum();
    }

    private static double cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private void row(String what, Cost cost, String must) {
        say.accept(String.format(Locale.ROOT, "| %s | %.1f | %.1f | %s |", what, cost.seconds, cost.cpuSeconds, must));
    }
}
