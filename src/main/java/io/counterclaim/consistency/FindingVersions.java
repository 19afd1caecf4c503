package io.counterclaim.consistency;

import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import io.counterclaim.api.Moments;
import org.dataloader.BatchLoaderEnvironment;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How often something happened to findings: it tells people whether they decide on what they have seen. */
@Controller
public class FindingVersions {
    private static final String HOLD = CypherFile.query("consistency/hold-finding");
    private static final String OF = CypherFile.query("consistency/versions");
    private final Neo4jClient neo4j;
    private final GraphReader graph;

    FindingVersions(Neo4jClient neo4j, GraphReader graph) {
        this.neo4j = neo4j;
        this.graph = graph;
    }

    /** Keeps everybody else from changing a finding until the caller's transaction ends; null when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable Standing hold(String finding) {
        return neo4j.query(HOLD).bind(finding).to("id").fetch().one().map(Answer::new).map(Standing::of).orElse(null);
    }

    @BatchMapping(typeName = "Finding", field = "version")
    public Map<Finding, Integer> version(List<Finding> findings, BatchLoaderEnvironment batch) {
        Map<String, Integer> found = of(findings.stream().map(Finding::id).toList(), Moments.of(batch));
        var versions = new HashMap<Finding, Integer>();
        findings.forEach(finding -> versions.put(finding, found.getOrDefault(finding.id(), 0)));
        return versions;
    }

    private Map<String, Integer> of(Collection<String> ids, Moment moment) {
        var versions = new HashMap<String, Integer>();
        graph.rows(OF, ids, moment).forEach(row -> versions.put(row.text("id"), row.number("version").intValue()));
        return versions;
    }
}
