package io.counterclaim.origin;

import io.counterclaim.graph.Answer;
import io.counterclaim.graph.ContentId;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.data.neo4j.core.Neo4jClient;

/** How many independent voices a claim has. Repeats, copies and relays are no corroboration. */
public class Origins {
    private static final String SAYINGS = CypherFile.query("origin/sayings");
    private static final String KEPT = CypherFile.query("origin/kept-origins");
    private static final String RECORD = CypherFile.query("origin/record-origins");
    private final Neo4jClient neo4j;
    private final GraphReader graph;

    Origins(Neo4jClient neo4j, GraphReader graph) {
        this.graph = graph;
        this.neo4j = neo4j;
    }

    /** The origins of each of these claims, that of the earliest article first; none of a claim that nobody affirms. */
    public Map<String, List<Origin>> of(Collection<String> claims) {
        return of(claims, Moment.NOW);
    }

    /** The same by what was known at a moment. */
    public Map<String, List<Origin>> of(Collection<String> claims, Moment moment) {
        var sayings = new LinkedHashMap<String, List<Saying>>();
        graph.rows(SAYINGS, moment.and(Map.of("claims", List.copyOf(claims)))).forEach(
                row -> sayings.computeIfAbsent(row.text("claim"), claim -> new ArrayList<>()).add(Saying.of(row)));
        var origins = new LinkedHashMap<String, List<Origin>>();
        sayings.forEach((claim, said) -> origins.put(claim, Grouping.of(said)));
        return origins;
    }

    /** Keeps the origins of these claims as they are now, for checks to read; in the caller's transaction. */
    void record(Collection<String> claims) {
        var kept = new TreeMap<String, List<Map<String, Object>>>();
        neo4j.query(KEPT).bind(List.copyOf(claims)).to("claims").fetch().all().stream().map(Answer::new)
                .forEach(row -> kept.put(row.text("claim"),
                        row.children("origins").stream().map(Answer::values).toList()));
        var rows = new ArrayList<Map<String, Object>>();
        Map<String, List<Origin>> origins = of(kept.keySet());
        kept.forEach((claim, before) -> {
            List<Map<String, Object>> now = rows(claim, origins.getOrDefault(claim, List.of()));
            if (!now.equals(before)) {
                rows.add(Map.of("claim", claim, "origins", now));
            }
        });
        if (!rows.isEmpty()) {
            neo4j.query(RECORD).bind(rows).to("rows").run();
        }
    }

    /** One voice alone needs no node to tell it from others. */
    private static List<Map<String, Object>> rows(String claim, List<Origin> origins) {
        return origins.stream().filter(origin -> !origin.merges().isEmpty())
                .map(origin -> Map.<String, Object>of("id",
                        ContentId.of("origin", claim, origin.appearanceIds().getFirst()),
                        "because", origin.merges().stream().map(OriginMerge::because).toList(),
                        "members", origin.appearanceIds().stream().sorted().toList()))
                .sorted(Comparator.comparing(row -> String.valueOf(row.get("id")))).toList();
    }
}
