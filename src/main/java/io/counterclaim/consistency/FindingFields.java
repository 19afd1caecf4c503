package io.counterclaim.consistency;

import io.counterclaim.api.Moments;
import io.counterclaim.api.NodeSource;
import io.counterclaim.claim.Appearance;
import io.counterclaim.claim.Appearances;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Claims;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.Moment;
import org.dataloader.BatchLoaderEnvironment;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** The fields of a finding that its record does not hold, and findings by their id. */
@Controller
class FindingFields implements NodeSource {
    private final Findings findings;
    private final Claims claims;
    private final Appearances appearances;

    FindingFields(Findings findings, Claims claims, Appearances appearances) {
        this.findings = findings;
        this.claims = claims;
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
        Moment moment = Moments.of(batch);
        Map<String, List<Answer>> ids = findings.sides(of.stream().map(Finding::id).toList(), moment);
        Map<String, Claim> claimsById = claims.byIds(
                sides(ids).map(side -> side.text("claim")).distinct().toList(), moment);
        Map<String, Appearance> appearancesById = appearances.byIds(
                sides(ids).flatMap(side -> side.texts("appearances").stream()).distinct().toList(), moment);
        var byFinding = new HashMap<Finding, List<Side>>();
        of.forEach(finding -> byFinding.put(finding, ids.getOrDefault(finding.id(), List.of()).stream()
                .map(side -> side(side, claimsById, appearancesById)).filter(Objects::nonNull).toList()));
        return byFinding;
    }

    private static Stream<Answer> sides(Map<String, List<Answer>> ids) {
        return ids.values().stream().flatMap(Collection::stream);
    }

    private static @Nullable Side side(Answer side, Map<String, Claim> claims, Map<String, Appearance> appearances) {
        Claim claim = claims.get(side.text("claim"));
        return claim == null
                ? null
                : new Side(side.text("role"), claim, side.texts("appearances").stream().map(appearances::get)
                        .filter(Objects::nonNull).toList());
    }

    @BatchMapping(typeName = "Finding", field = "history")
    Map<Finding, List<FindingEvent>> history(List<Finding> of, BatchLoaderEnvironment batch) {
        Map<String, List<FindingEvent>> events = findings.history(of.stream().map(Finding::id).toList(),
                Moments.of(batch));
        var byFinding = new HashMap<Finding, List<FindingEvent>>();
        of.forEach(finding -> byFinding.put(finding, events.getOrDefault(finding.id(), List.of())));
        return byFinding;
    }
}
