package io.counterclaim.origin;

import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.annotation.Transactional;

/** How many independent voices a claim has. Repeats, copies and relays are no corroboration. */
@Transactional(readOnly = true)
public class Origins {
    private static final String SAYINGS = CypherFile.query("origin/sayings");
    private final Neo4jClient neo4j;

    Origins(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** The origins of each of these claims, that of the earliest article first; none of a claim that nobody affirms. */
    public Map<String, List<Origin>> of(Collection<String> claims) {
        var sayings = new LinkedHashMap<String, List<Saying>>();
        neo4j.query(SAYINGS).bind(List.copyOf(claims)).to("claims").fetch().all().stream().map(Answer::new).forEach(
                row -> sayings.computeIfAbsent(row.text("claim"), claim -> new ArrayList<>()).add(Saying.of(row)));
        var origins = new LinkedHashMap<String, List<Origin>>();
        sayings.forEach((claim, said) -> origins.put(claim, Grouping.of(said)));
        return origins;
    }
}
