package io.counterclaim.consistency;

import io.counterclaim.api.Moments;
import io.counterclaim.api.NodeSource;
import io.counterclaim.claim.Appearance;
import io.counterclaim.claim.Appearances;
import io.counterclaim.graph.Moment;
import org.dataloader.BatchLoaderEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** The fields of a finding that its record does not hold, and findings by their id. */
@Controller
class FindingFields implements NodeSource {
    private final Findings findings;
    private final Appearances appearances;

    FindingFields(Findings findings, Appearances appearances) {
        this.findings = findings;
        this.appearances = appearances;
    }

    @Override
    public String kind() {
        return "finding";
    }

    @Override
    public @Nullable Finding byId(String id, Moment moment) {
        return findings.byIds(List.of(id), moment).get(id);
    }

    @BatchMapping(typeName = "Finding", field = "sides")
    Map<Finding, List<Side>> sides(List<Finding> of, BatchLoaderEnvironment batch) {
        return each(of, findings.sides(of.stream().map(Finding::id).toList(), Moments.of(batch)));
    }

    /** Who says it where, as far as it matters to the finding. */
    @BatchMapping(typeName = "Side", field = "appearances")
    Map<Side, List<Appearance>> appearances(List<Side> of, BatchLoaderEnvironment batch) {
        Map<String, Appearance> said = appearances.byIds(
                of.stream().flatMap(side -> side.appearances().stream()).distinct().toList(), Moments.of(batch));
        var bySide = new HashMap<Side, List<Appearance>>();
        of.forEach(side -> bySide.put(side,
                side.appearances().stream().map(said::get).filter(Objects::nonNull).toList()));
        return bySide;
    }

    @BatchMapping(typeName = "Finding", field = "history")
    Map<Finding, List<FindingEvent>> history(List<Finding> of, BatchLoaderEnvironment batch) {
        return each(of, findings.history(of.stream().map(Finding::id).toList(), Moments.of(batch)));
    }

    private static <T> Map<Finding, List<T>> each(List<Finding> of, Map<String, List<T>> byId) {
        var byFinding = new HashMap<Finding, List<T>>();
        of.forEach(finding -> byFinding.put(finding, byId.getOrDefault(finding.id(), List.of())));
        return byFinding;
    }
}
