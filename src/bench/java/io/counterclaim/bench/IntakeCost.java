package io.counterclaim.bench;

import io.counterclaim.article.IncomingArticle;
import io.counterclaim.intake.Intake;
import io.counterclaim.intake.IntakeOutcome.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.neo4j.driver.Driver;

/** What taking one article in costs: an article about states of which much is told, or as much at any size of the graph. */
final class IntakeCost {
    private static final int WARM_UP = 8;
    private static final int TIMED = 12;
    private static final int COUNTED = 4;
    /** Best known of all: the larger the load, the more is said of them, and the more often each claim. */
    static final List<String> HUBS = List.of("Russia", "India", "China", "Iran");
    private static final int EVEN_CLAIMS = 100;
    private static final List<String> SENTENCES = List.of("%1$s is a member of the African Union.",
            "%2$s is an observer of the Nordic Council.", "The capital of %1$s is Port %3$s.",
            "President Ada Moore said that %1$s is ready for talks with %2$s.", "%1$s accused %2$s of an attack on a port.",
            "At least %4$d people were killed in a bombing in %2$s.", "Analysts said %1$s may leave the African Union.",
            "%2$s imposed sanctions on %1$s over the dispute.", "%1$s’s population is %4$d million.",
            "Gas from %1$s makes up %4$d percent of the imports of %2$s.",
            "The foreign minister of %2$s visited %1$s and praised the harvest.",
            "%1$s financed the railway near Lake %3$s, an official said.");
    private final Intake intake;
    private final Driver driver;
    private final List<String> states;
    private int taken;

    IntakeCost(Intake intake, Driver driver, List<String> states) {
        this.intake = intake;
        this.driver = driver;
        this.states = states;
    }

    /** The four states that the graph has most nearly {@value #EVEN_CLAIMS} claims about, which is so at any size. */
    static List<String> even(Driver driver) {
        return driver.executableQuery("""
                MATCH (e:Entity {type: 'STATE'}) WHERE e.name IN $states
                WITH e, COUNT { (e)<-[:SUBJECT]-() } AS claims ORDER BY abs(claims - $wanted), e.name LIMIT 4
                RETURN e.name AS name, claims""").withParameters(Map.of("wanted", EVEN_CLAIMS, "states", Actors.STATES))
                .execute().records().stream().peek(System.err::println).map(row -> row.get("name").asString()).toList();
    }

    /** Takes out what was taken in, so that the next measurement meets the load alone. */
    private void forget() {
        driver.executableQuery("""
                MATCH (a:Article) WHERE a.canonicalUri STARTS WITH 'https://example.org/bench/'
                OPTIONAL MATCH (a)-[:HAS|PASSED_OVER]->(p:Passage)
                OPTIONAL MATCH (p)<-[:QUOTES]-(s:Appearance)-[:STATES]->(c:Claim)
                WITH collect(DISTINCT a) + collect(DISTINCT p) + collect(DISTINCT s) AS gone, collect(DISTINCT c) AS claims
                FOREACH (n IN gone | DETACH DELETE n)
                WITH claims UNWIND claims AS c
                WITH c WHERE NOT EXISTS { (c)<-[:STATES]-() }
                OPTIONAL MATCH (c)<-[:ABOUT]-(f:Finding)
                DETACH DELETE f, c""").execute();
    }

    /**
     * The cost at one size.
     *
     * @param hits database hits of one article, on average, with every statement of the checks
     * @param millis the median time of one article
     * @param cpuMillis the median CPU time of one article, of all threads, with the database's
     * @param graphMillis the median CPU time without the extraction
     */
    record Cost(double hits, double millis, double cpuMillis, double graphMillis, Map<String, Long> byStatement) {}

    Cost measure() {
        forget();
        for (int i = 0; i < WARM_UP; i++) {
            take();
        }
        var whole = new ArrayList<Double>();
        var cpu = new ArrayList<Double>();
        var graph = new ArrayList<Double>();
        for (int i = 0; i < TIMED; i++) {
            TimedExtraction.NANOS.set(0);
            long began = System.nanoTime();
            long cpuBegan = Cpu.nanos();
            take();
            long cpuNanos = Cpu.nanos() - cpuBegan;
            whole.add((System.nanoTime() - began) / 1e6);
            cpu.add(cpuNanos / 1e6);
            graph.add((cpuNanos - TimedExtraction.NANOS.get()) / 1e6);
        }
        long hits = CountedHits.during(() -> {
            for (int i = 0; i < COUNTED; i++) {
                take();
            }
        });
        forget();
        return new Cost((double) hits / COUNTED, median(whole), median(cpu), median(graph), CountedHits.byStatement());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private void take() {
        int number = taken++;
        var random = new Random(number % (WARM_UP + TIMED + COUNTED));
        var text = new ArrayList<String>();
        for (String sentence : SENTENCES) {
            int one = random.nextInt(states.size());
            text.add(sentence.formatted(states.get(one), states.get((one + 1) % states.size()),
                    List.of("Alma", "Brava", "Corda", "Dova").get(random.nextInt(4)), 10 + random.nextInt(80)));
        }
        var article = new IncomingArticle("bench " + number, String.join(" ", text), "Dispatch " + number,
                "Outlet " + number % 7, "https://example.org/bench/" + number, List.of(), "2026-02-0" + (1 + number % 9));
        if (!(intake.submit(article) instanceof Taken)) {
            throw new IllegalStateException("not taken in: " + article);
        }
    }
}
