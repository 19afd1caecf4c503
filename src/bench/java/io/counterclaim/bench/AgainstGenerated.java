package io.counterclaim.bench;

import io.counterclaim.bench.TypicalQueries.Typical;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/**
 * Requests a second beside {@code @neo4j/graphql} under Apollo Server: each a process of its own, over the same database
 * in this process, asked by this process for the same things, in turns; once with every answer worked out anew, once as
 * Counterclaim is set up, which gives the answer of before while nothing is written.
 */
final class AgainstGenerated {
    private static final Path WRITTEN = Path.of("src/bench/npm");
    private static final int CONNECTIONS = 64;
    private static final int ROUNDS = 3;
    private static final int FEWEST_ROUNDS = 10;
    private static final int MOST_ROUNDS = 25;
    private static final double SECONDS = Double.parseDouble(System.getProperty("bench.seconds", "10"));
    private static final String USER = "bench";
    private static final String PASSWORD = "bench-bench";
    private final Path place;
    private final URI graph;
    private final Driver driver;

    AgainstGenerated(Path place, URI graph, Driver driver) {
        this.place = place;
        this.graph = graph;
        this.driver = driver;
    }

    void measure(Consumer<String> report) throws Exception {
        install();
        user();
        report.accept("| query | answers | requests a second | @neo4j/graphql | ratio | bytes an answer, here and there"
                + " | CPU ms a request, server and database | there |\n|---|---|---|---|---|---|---|---|");
        for (Answers answers : Answers.values()) {
            measure(answers, report);
        }
    }

    /** Whether the answer of before may be given again. */
    private enum Answers {
        ANEW(Map.of("COUNTERCLAIM_OPERATIONS_KEPT", "0")), KEPT(Map.of());

        private final Map<String, String> settings;

        Answers(Map<String, String> settings) {
            this.settings = settings;
        }
    }

    private void measure(Answers answers, Consumer<String> report) throws Exception {
        int ours = freePort();
        int theirs = freePort();
        Process counterclaim = counterclaim(ours, answers.settings);
        Process generated = generated(theirs);
        try {
            var typical = new TypicalQueries(driver);
            var here = new Endpoint(URI.create("http://127.0.0.1:" + ours + "/graphql"));
            var there = new Endpoint(URI.create("http://127.0.0.1:" + theirs + "/"));
            byte[] hello = Endpoint.body("{ __typename }", Map.of());
            here.awaitStart(hello, counterclaim);
            there.awaitStart(hello, generated);
            for (Typical one : typical.generic()) {
                report.accept(row(one, answers, new Side(here, counterclaim, bodies(one.document(), one)),
                        new Side(there, generated, bodies(GeneratedQueries.of(one.name()), one))));
            }
        } finally {
            counterclaim.destroy();
            generated.destroy();
            counterclaim.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private static String row(Typical one, Answers answers, Side ours, Side theirs) throws Exception {
        String bytes = "%,d and %,d".formatted(ours.bytes(), theirs.bytes());
        ours.warmUp();
        theirs.warmUp();
        var rounds = new ArrayList<Round>();
        var others = new ArrayList<Round>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(ours.round());
            others.add(theirs.round());
        }
        Round middle = middle(rounds);
        Round other = middle(others);
        return "| %s | %s | %,.0f | %,.0f | **%.2f** | %s | %s | %s |".formatted(one.name(), answers.name().toLowerCase(Locale.ROOT), middle.perSecond(),
                other.perSecond(), middle.perSecond() / other.perSecond(), bytes, middle.cpu(), other.cpu());
    }

    private static Round middle(List<Round> rounds) {
        return rounds.stream().sorted(Comparator.comparing(Round::perSecond)).toList().get(ROUNDS / 2);
    }

    /** A server, and what it is asked. */
    private record Side(Endpoint endpoint, Process process, List<byte[]> bodies) {

        int bytes() throws Exception {
            return endpoint.ask(bodies.getFirst()).length;
        }

        /** Ten rounds and until it gets no faster for three, or has had many: a JVM takes minutes to compile all that is used. */
        void warmUp() throws Exception {
            double best = 0;
            int since = 0;
            for (int round = 0; round < FEWEST_ROUNDS || round < MOST_ROUNDS && since < ROUNDS; round++) {
                double rate = round().perSecond();
                since = rate > best ? 0 : since + 1;
                best = Math.max(best, rate);
            }
        }

        Round round() throws Exception {
            Duration before = cpu();
            long here = Cpu.nanos();
            double rate = endpoint.perSecond(bodies, CONNECTIONS, SECONDS);
            double asked = rate * SECONDS * 1e6;
            return new Round(rate, cpu().minus(before).toNanos() / asked, (Cpu.nanos() - here) / asked);
        }

        private Duration cpu() {
            return process.info().totalCpuDuration().orElse(Duration.ZERO);
        }
    }

    /** @param server its CPU time, ms a request @param database that of this process, which asks, too */
    private record Round(double perSecond, double server, double database) {

        String cpu() {
            return "%.1f and %.1f".formatted(server, database);
        }
    }

    private static List<byte[]> bodies(String document, Typical typical) {
        return typical.variables().stream().map(variables -> Endpoint.body(document, variables)).toList();
    }

    /** The embedded database's own password is nobody else's; the servers get a user of theirs. */
    private void user() {
        try (var session = driver.session(SessionConfig.forDatabase("system"))) {
            session.run("CREATE OR REPLACE USER " + USER + " SET PASSWORD '" + PASSWORD + "' CHANGE NOT REQUIRED")
                    .consume();
        }
    }

    private Process counterclaim(int port, Map<String, String> settings) throws IOException {
        var process = new ProcessBuilder(Jvm.command("-Xmx2g", "io.counterclaim.CounterclaimApplication", "serve"))
                .redirectErrorStream(true).redirectOutput(place.resolve("serve.log").toFile());
        process.environment().putAll(Map.of("NEO4J_URI", graph.toString(), "NEO4J_USERNAME", USER, "NEO4J_PASSWORD",
                PASSWORD, "SERVER_PORT", String.valueOf(port), "COUNTERCLAIM_SAMPLES", "false",
                "COUNTERCLAIM_SEARCH_VECTORS", "false"));
        process.environment().putAll(settings);
        return process.start();
    }

    private Process generated(int port) throws IOException {
        return new ProcessBuilder("node", "server.mjs", graph.toString(), USER, PASSWORD, String.valueOf(port))
                .directory(place.resolve("npm").toFile()).redirectErrorStream(true)
                .redirectOutput(place.resolve("generated.log").toFile()).start();
    }

    private void install() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(place.resolve("npm"));
        try (Stream<Path> files = Files.list(WRITTEN)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        var command = new ArrayList<>(List.of("npm", "ci", "--ignore-scripts", "--no-audit",
                "--no-fund", "--loglevel=error"));
        int code = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException("npm ci ended with " + code);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
