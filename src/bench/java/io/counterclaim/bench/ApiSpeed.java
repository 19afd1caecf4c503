package io.counterclaim.bench;

import io.counterclaim.bench.TypicalQueries.Typical;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;

/**
 * What the API costs over the database: the time of an HTTP request against that of the statements it sends, run by the
 * bare driver one after the other with the same parameters; the two in turn, in one process, over one connection each.
 */
final class ApiSpeed {
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 1500);
    private static final int MEASURED = Integer.getInteger("bench.requests", 2000);
    private final Endpoint endpoint;
    private final Driver driver;

    ApiSpeed(int port, Driver driver) {
        this.endpoint = new Endpoint(URI.create("http://127.0.0.1:" + port + "/graphql"));
        this.driver = driver;
    }

    void measure(Consumer<String> report) throws Exception {
        report.accept("| query | statements | request p50 ms | driver p50 ms | ratio | request p99 ms | driver p99 ms | ratio |"
                + "\n|---|---|---|---|---|---|---|---|");
        for (Typical typical : new TypicalQueries(driver).all()) {
            report.accept(row(typical));
        }
    }

    /** @param body the request @param statements what it sends to the database */
    private record Asked(byte[] body, List<Query> statements) {}

    private String row(Typical typical) throws Exception {
        var asked = new ArrayList<Asked>();
        for (var variables : typical.variables()) {
            byte[] body = Endpoint.body(typical.document(), variables);
            asked.add(new Asked(body, SentStatements.during(() -> endpoint.ask(body))));
        }
        times(asked, WARM_UP);
        long[][] times = times(asked, MEASURED);
        // of most: what the server looks after by itself falls into some
        int statements = asked.stream().mapToInt(one -> one.statements().size()).sorted().skip(asked.size() / 2)
                .findFirst().orElse(0);
        return "| %s | %d | %.2f | %.2f | **%.2f** | %.2f | %.2f | **%.2f** |".formatted(typical.name(), statements,
                at(times[0], .5), at(times[1], .5), at(times[0], .5) / at(times[1], .5), at(times[0], .99),
                at(times[1], .99), at(times[0], .99) / at(times[1], .99));
    }

    private long[][] times(List<Asked> asked, int times) throws Exception {
        long[] requests = new long[times];
        long[] bare = new long[times];
        for (int i = 0; i < times; i++) {
            Asked one = asked.get(i % asked.size());
            long begin = System.nanoTime();
            endpoint.ask(one.body());
            long asker = System.nanoTime();
            bare(one.statements());
            requests[i] = asker - begin;
            bare[i] = System.nanoTime() - asker;
        }
        return new long[][]{requests, bare};
    }

    private void bare(List<Query> statements) {
        try (var session = driver.session()) {
            statements.forEach(statement -> session.run(statement).list());
        }
    }

    private static double at(long[] nanos, double share) {
        long[] sorted = Arrays.stream(nanos).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }
}
