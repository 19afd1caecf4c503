package io.counterclaim.consistency;

import io.counterclaim.api.CounterclaimException;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Since when it is kept what findings said before they said something else. */
@Component
public class FormerFindings {
    private static final String SINCE = CypherFile.query("consistency/formers-kept");
    private final GraphReader graph;
    private volatile @Nullable Instant since;

    FormerFindings(GraphReader graph) {
        this.graph = graph;
    }

    /**
     * Checks that findings can be told as they were at a moment.
     *
     * @throws CounterclaimException.InvalidInput when they cannot
     */
    public void check(Moment moment) {
        if (moment.validAt() != null) {
            throw new CounterclaimException.InvalidInput("validAt",
                    "Findings are about all times: leave validAt out, or ask findingsAt what the checks find of that day.");
        }
        if (moment.asOf() != null && moment.isBefore(since())) {
            throw new CounterclaimException.InvalidInput("asOf", "What findings were before " + since()
                    + " was not kept: ask for a later time, or findingsAt, which works it out.");
        }
    }

    /** It is written once, when the graph is brought up to date. */
    private Instant since() {
        Instant known = since;
        if (known == null) {
            known = graph.rows(SINCE, Map.of()).stream().filter(row -> row.values().get("since") != null)
                    .map(row -> row.moment("since")).findFirst().orElse(Instant.MIN);
            since = known;
        }
        return known;
    }
}
