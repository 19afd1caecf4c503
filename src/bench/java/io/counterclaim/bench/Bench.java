package io.counterclaim.bench;

import io.counterclaim.CounterclaimApplication;
import io.counterclaim.article.Articles;
import io.counterclaim.claim.QuietLedger;
import io.counterclaim.intake.Intake;
import io.counterclaim.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures what taking an article in, checking everything and recording cost, at several sizes of the graph, as ratios
 * within one run. Arguments: the sizes, smallest first. The graph under {@code target/bench} is removed after, unless
 * {@code -Dbench.keep=true}; a run that finds one goes on with it.
 */
public final class Bench {
    static final String PAGE_CACHE = "512MB";
    private static final Path PLACE = Path.of("target/bench").toAbsolutePath();
    private final List<String> report = new ArrayList<>();

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<Integer> sizes = Arrays.stream(arguments).map(Integer::valueOf).toList();
        new Bench().run(sizes.isEmpty() ? List.of(10_000, 100_000, 1_000_000) : sizes);
    }

    private void run(List<Integer> sizes) throws IOException, InterruptedException {
        Files.createDirectories(PLACE);
        Path home = PLACE.resolve("neo4j");
        say("# Bench\n\nHeap %d MB, page cache %s, %d processors. Ratios are within this run.\n".formatted(
                Runtime.getRuntime().maxMemory() >> 20, PAGE_CACHE, Runtime.getRuntime().availableProcessors()));
        int planted = measure(sizes, home);
        check(sizes.getLast(), home);
        afterwards(planted, home);
        Files.writeString(Path.of("target/bench.md"), String.join("\n", report) + "\n");
        if (!Boolean.getBoolean("bench.keep")) {
            org.springframework.util.FileSystemUtils.deleteRecursively(PLACE);
        }
    }

    private int measure(List<Integer> sizes, Path home) throws IOException {
        int planted = 0;
        var costs = new ArrayList<IntakeCost.Cost>();
        try (var application = application(home)) {
            var driver = application.getBean(Driver.class);
            var load = load(application);
            var intake = new IntakeCost(application.getBean(Intake.class), driver);
            for (int size : sizes) {
                planted = load.fill(size);
                driver.executableQuery("CALL db.awaitIndexes(600)").execute();
                costs.add(intake.measure());
            }
        }
        intake(sizes, costs);
        return planted;
    }

    private static ConfigurableApplicationContext application(Path home) {
        return new SpringApplicationBuilder(CounterclaimApplication.class, CountedHits.class, TimedExtraction.class)
                .web(WebApplicationType.NONE).run("--counterclaim.graph.home=" + home,
                        "--counterclaim.graph.page-cache=" + PAGE_CACHE, "--counterclaim.samples=false",
                        "--logging.level.io.counterclaim=warn");
    }

    private static Load load(ConfigurableApplicationContext application) throws IOException {
        return new Load(new MadeUp(Events.read(events()), application.getBean(Vocabulary.class)),
                application.getBean(Driver.class));
    }

    private static Path events() {
        String eval = System.getenv("COUNTERCLAIM_EVAL");
        return Path.of(eval == null ? "../shared/eval" : eval, "load", "icews14");
    }

    private void intake(List<Integer> sizes, List<IntakeCost.Cost> costs) {
        say("## Taking in one article (12 sentences about hubs of the graph)\n");
        say("| claims | db hits | ratio | ms | ratio | ms without extraction | ratio |\n|---|---|---|---|---|---|---|");
        IntakeCost.Cost first = costs.getFirst();
        for (int i = 0; i < costs.size(); i++) {
            IntakeCost.Cost cost = costs.get(i);
            say("| %,d | %,.0f | %.2f | %.0f | %.2f | %.0f | %.2f |", sizes.get(i), cost.hits(), cost.hits() / first.hits(),
                    cost.millis(), cost.millis() / first.millis(), cost.graphMillis(),
                    cost.graphMillis() / first.graphMillis());
        }
        say("\nMust: 1.5 at most from the smallest to the largest; aim 1.1. Where most of it goes, smallest and largest:\n");
        costs.getLast().byStatement().entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(25).forEach(entry -> say("- %s: %,d, %,d", entry.getKey(),
                        first.byStatement().getOrDefault(entry.getKey(), 0L), entry.getValue()));
    }

    private void ledger(ConfigurableApplicationContext application) throws IOException {
        Load load = load(application);
        var rates = new LedgerRate(load, QuietLedger.of(application), application.getBean(Articles.class),
                application.getBean(TransactionTemplate.class), application.getBean(Driver.class))
                .measure(10_000_000 / 20);
        say("\n## Recording\n\n%,.0f appearances a second by the ledger, %,.0f by bare statements: a share of %.2f. Must: .5;"
                + " aim .8.\n", rates.ledger(), rates.bare(), rates.ledger() / rates.bare());
    }

    private void check(int claims, Path home) throws IOException, InterruptedException {
        FullCheck.Run run = new FullCheck(home, PLACE).run();
        say("\n## Checking everything\n\n%,d claims, a process of its own with -Xmx2g: %s, %,.0f claims a second, at most"
                + " %,d MB of heap, exit code %d.\n%s", claims, Duration.ofSeconds((long) run.seconds()),
                claims / run.seconds(), run.peakHeap(), run.code(), run.lastLine());
    }

    private void afterwards(int planted, Path home) throws IOException {
        try (var application = application(home)) {
            long found = application.getBean(Driver.class).executableQuery("""
                    MATCH (f:Finding {check: 'single-value-at-a-time', status: 'OPEN'}) WHERE f.reconciliation IS NULL
                    RETURN count(f) AS found""").execute().records().getFirst().get("found").asLong();
            say("\nPlanted pairs that conflict: %,d; found: %,d.", planted, found);
            ledger(application);
        }
    }

    private void say(String line, Object... values) {
        String said = values.length == 0 ? line : String.format(Locale.ROOT, line, values);
        report.add(said);
        System.out.println(said);
    }
}
