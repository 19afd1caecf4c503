package io.counterclaim.bench;

import io.counterclaim.CounterclaimApplication;
import io.counterclaim.consistency.ComparedOnIntake;
import io.counterclaim.article.Articles;
import io.counterclaim.claim.QuietLedger;
import io.counterclaim.intake.Intake;
import io.counterclaim.vocabulary.ShippedVocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures what taking an article in, checking everything and recording cost, at several sizes of the graph, as ratios
 * within one run. Arguments: the sizes, smallest first. The graphs under {@code target/bench} are removed after, unless
 * {@code -Dbench.keep=true}; a run that finds one of a size uses it. {@code -Dbench.parts=start,intake,ledger,api,generated,check} leaves some out.
 */
public final class Bench {
    static final String PAGE_CACHE = "512MB";
    private static final Path PLACE = Path.of("target/bench").toAbsolutePath();
    private static final List<String> PARTS = List.of(System.getProperty("bench.parts", "start,intake,ledger,api,generated,check").split(","));
    /** The load has none; a server that makes them would compare every claim anew before it serves. */
    private static final String WITHOUT_VECTORS = "--counterclaim.search.vectors=false";
    private final List<String> report = new ArrayList<>();

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<Integer> sizes = Arrays.stream(arguments).map(Integer::valueOf).toList();
        new Bench().run(sizes.isEmpty() ? List.of(10_000, 100_000, 1_000_000) : sizes);
    }

    private void run(List<Integer> sizes) throws Exception {
        Files.createDirectories(PLACE);
        say("# Bench\n\nHeap %d MB, page cache %s, %d processors. Ratios are within this run.\n".formatted(
                Runtime.getRuntime().maxMemory() >> 20, PAGE_CACHE, Runtime.getRuntime().availableProcessors()));
        make(needed(sizes).stream().filter(size -> !Files.exists(planted(size))).toList());
        if (PARTS.contains("intake")) {
            intake(sizes);
        }
        if (PARTS.contains("ledger")) {
            ledger(sizes.getFirst());
        }
        if (PARTS.contains("api")) {
            api(sizes.get(sizes.size() / 2));
        }
        if (PARTS.contains("generated")) {
            generated(sizes.get(sizes.size() / 2));
        }
        if (PARTS.contains("check")) {
            check(sizes.getLast());
        }
        if (PARTS.contains("start")) {
            start(); // last: spring-boot:run compiles without these classes
        }
        Files.writeString(Path.of("target/bench.md"), String.join("\n", report) + "\n");
        if (!Boolean.getBoolean("bench.keep")) {
            org.springframework.util.FileSystemUtils.deleteRecursively(PLACE);
        }
    }

    /** Starting needs no load. */
    private static List<Integer> needed(List<Integer> sizes) {
        return PARTS.equals(List.of("start")) ? List.of() : sizes;
    }

    private void start() throws IOException, InterruptedException {
        say("\n## Starting\n");
        var cost = new StartCost(PLACE, this::say);
        cost.measure();
        say("\n### Planning every check on a cold JVM\n\nMust: 4 CPU s; aim 2.\n");
        Planning.table(Planning.measure(cost.graph())).forEach(this::say);
        say("\n### In development\n");
        cost.measureDevelopment();
    }

    private static Path home(int size) {
        return PLACE.resolve("neo4j-" + size);
    }

    /** How many pairs are planted in the graph of that size; there once the graph is. */
    private static Path planted(int size) {
        return home(size).resolve("planted");
    }

    /** There once everything in the graph of that size was checked. */
    private static Path checked(int size) {
        return home(size).resolve("checked");
    }

    private void make(List<Integer> sizes) throws IOException, InterruptedException {
        long began = System.nanoTime();
        for (int size : sizes) {
            try (var store = new Store(home(size))) {
                Files.writeString(planted(size), String.valueOf(load().fill(store, size)));
            }
            System.err.printf("%,d claims are there after %d s%n", size, (System.nanoTime() - began) / 1_000_000_000);
        }
    }

    private void intake(List<Integer> sizes) throws IOException {
        var hubs = new ArrayList<IntakeCost.Cost>();
        var even = new ArrayList<IntakeCost.Cost>();
        for (int size : sizes) {
            try (var application = application(home(size))) {
                var driver = application.getBean(Driver.class);
                driver.executableQuery("CALL db.awaitIndexes(3600)").execute();
                var intake = application.getBean(Intake.class);
                even.add(new IntakeCost(intake, driver, IntakeCost.even(driver)).measure());
                hubs.add(new IntakeCost(intake, driver, IntakeCost.HUBS).measure());
                System.err.println("intake at " + size + ": even " + even.getLast() + ", hubs " + hubs.getLast());
            }
        }
        intake("about states of which as much is told at each size", sizes, even);
        intake("about the best-known actors, of whom more is told the larger the graph is", sizes, hubs);
    }

    private static ConfigurableApplicationContext application(Path home, String... settings) {
        return new SpringApplicationBuilder(CounterclaimApplication.class, CountedHits.class, TimedExtraction.class)
                .web(WebApplicationType.NONE).run(arguments(home, settings));
    }

    /** With the API, on a free port, every answer worked out anew. */
    private static ConfigurableApplicationContext served(Path home) {
        return new SpringApplicationBuilder(CounterclaimApplication.class, SentStatements.class)
                .web(WebApplicationType.SERVLET).run(arguments(home, "--server.port=0", WITHOUT_VECTORS, "--counterclaim.operations.kept=0"));
    }

    private static String[] arguments(Path home, String... settings) {
        return Stream.concat(Stream.of("--counterclaim.graph.home=" + home, "--counterclaim.graph.page-cache="
                + PAGE_CACHE, "--counterclaim.samples=false", "--logging.level.io.counterclaim=warn"), Stream.of(settings))
                .toArray(String[]::new);
    }

    private static Load load() throws IOException {
        return new Load(new MadeUp(Events.read(events()), ShippedVocabulary.load()));
    }

    private static Path events() {
        String eval = System.getenv("COUNTERCLAIM_EVAL");
        return Path.of(eval == null ? "../shared/eval" : eval, "load", "icews14");
    }

    private void intake(String about, List<Integer> sizes, List<IntakeCost.Cost> costs) {
        say("\n## Taking in one article of 12 sentences %s\n", about);
        say("| claims | db hits | ratio | ms | ratio | CPU ms | ratio | CPU ms without extraction | ratio |\n|---|---|---|---|---|---|---|---|---|");
        IntakeCost.Cost first = costs.getFirst();
        for (int i = 0; i < costs.size(); i++) {
            IntakeCost.Cost cost = costs.get(i);
            say("| %,d | %,.0f | %.2f | %.0f | %.2f | %.0f | %.2f | %.0f | %.2f |", sizes.get(i), cost.hits(),
                    cost.hits() / first.hits(), cost.millis(), cost.millis() / first.millis(), cost.cpuMillis(),
                    cost.cpuMillis() / first.cpuMillis(), cost.graphMillis(), cost.graphMillis() / first.graphMillis());
        }
        say("\nMust: 1.5 at most from the smallest to the largest; aim 1.1. Where most of the hits are, at each size:\n");
        costs.getLast().byStatement().entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(25).forEach(entry -> say("- %s: %s", entry.getKey(), costs.stream()
                        .map(cost -> "%,d".formatted(cost.byStatement().getOrDefault(entry.getKey(), 0L))).toList()));
    }

    private void ledger(int size) throws IOException {
        try (var application = application(home(size))) {
            var rates = new LedgerRate(load(), QuietLedger.of(application),
                    application.getBean(Articles.class), application.getBean(TransactionTemplate.class),
                    application.getBean(Driver.class)).measure(10_000_000 / 20);
            say("\n## Recording\n\n%,.0f appearances a second by the ledger, %,.0f by bare statements: a share of %.2f."
                    + " Must: .5; aim .8.\n", rates.ledger(), rates.bare(), rates.ledger() / rates.bare());
        }
    }

    /** The API over the middle size. */
    private void api(int size) throws Exception {
        checkedOnce(size);
        say("\n## The API over %,d claims\n".formatted(size));
        try (var application = served(home(size))) {
            int port = Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
            new ApiSpeed(port, application.getBean(Driver.class)).measure(this::say);
            say("\nMust: 2 at most at p50, 3 at p99; aim 1.3 at p50.\n");
        }
    }

    private void generated(int size) throws Exception {
        checkedOnce(size);
        say("\n## Beside a schema generated from the graph, over %,d claims\n".formatted(size));
        try (var application = application(home(size), WITHOUT_VECTORS)) {
            new AgainstGenerated(PLACE, application.getBean(Neo4jConnectionDetails.class).getUri(),
                    application.getBean(Driver.class)).measure(this::say);
            say("\nMust: 2 times as many; aim 5.\n");
        }
    }

    /** Without findings there is little to ask about. */
    private void checkedOnce(int size) throws IOException, InterruptedException {
        if (!Files.exists(checked(size))) {
            fullCheck(size);
        }
    }

    private FullCheck.Run fullCheck(int size) throws IOException, InterruptedException {
        try (var application = application(home(size), WITHOUT_VECTORS)) {
            ComparedOnIntake.mark(application);
        }
        FullCheck.Run run = new FullCheck(home(size), PLACE).run();
        Files.writeString(checked(size), String.valueOf(run.code()));
        return run;
    }

    private void check(int size) throws IOException, InterruptedException {
        FullCheck.Run run = fullCheck(size);
        say("\n## Checking everything\n\n%,d claims, compared as they came in, a process of its own with -Xmx2g: %s, %,.0f claims a second, at most"
                + " %,d MB of heap, exit code %d.\n%s", size, Duration.ofSeconds((long) run.seconds()),
                size / run.seconds(), run.peakHeap(), run.code(), run.lastLine());
        try (var application = application(home(size))) {
            long found = application.getBean(Driver.class).executableQuery("""
                    MATCH (f:Finding {check: 'single-value-at-a-time', status: 'OPEN'}) WHERE f.reconciliation IS NULL
                    RETURN count(f) AS found""").execute().records().getFirst().get("found").asLong();
            say("\nPlanted pairs that conflict: %s; found: %,d.", Files.readString(planted(size)), found);
        }
    }

    private void say(String line, Object... values) {
        String said = values.length == 0 ? line : String.format(Locale.ROOT, line, values);
        report.add(said);
        System.out.println(said);
    }
}
