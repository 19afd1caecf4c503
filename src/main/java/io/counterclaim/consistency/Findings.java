package io.counterclaim.consistency;

import io.counterclaim.api.FacetStatement;
import io.counterclaim.api.PageRequest;
import io.counterclaim.api.PagedStatement;
import io.counterclaim.api.Records;
import io.counterclaim.api.Records.Listed;
import io.counterclaim.api.Filter;
import io.counterclaim.api.Filtered;
import io.counterclaim.api.Rows;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Claims;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import io.counterclaim.graph.CoalescedReads;
import io.counterclaim.graph.CypherFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the checks found. */
@Repository
public class Findings {
    private static final String SIDES = CypherFile.query("consistency/sides");
    private static final String HISTORY = CypherFile.query("consistency/history");
    private final GraphReader graph;
    private final Claims claims;
    private final FindingPages pages;
    private final PagedStatement ofClaims;
    private final Records<Finding> records;
    private final CoalescedReads<Moment, List<Side>> sides;
    private final FormerFindings kept;
    private final FacetStatement facets;
    private final FacetStatement facetsThen;
    private final FacetStatement facetsOfClaims;

    Findings(GraphReader graph, Claims claims, FormerFindings kept) {
        this.graph = graph;
        this.claims = claims;
        this.pages = new FindingPages(graph);
        this.ofClaims = PagedStatement.along(graph, "consistency/claim-findings", "", "~");
        this.records = new Records<>(graph, "consistency/findings-by-ids", List.of("finding", "check"),
                FindingAnswers::finding, Finding::id);
        this.sides = new CoalescedReads<>((moment, findings) -> readSides(findings, moment));
        this.kept = kept;
        this.facetsThen = new FacetStatement(graph, "consistency/facets-then");
        this.facets = new FacetStatement(graph, "consistency/facets");
        this.facetsOfClaims = new FacetStatement(graph, "consistency/claim-finding-facets");
    }

    /** The findings with these ids, in their order; an id that none has is left out. */
    public Map<String, Finding> byIds(Collection<String> ids) {
        return byIds(ids, Moment.NOW);
    }

    /** The same as they stood at a moment; what had not been found yet is left out. */
    Map<String, Finding> byIds(Collection<String> ids, Moment moment) {
        kept.check(moment);
        return records.byIds(ids, moment);
    }

    /** One page of the findings, of one kind or of all, that a filter leaves. */
    Rows<Finding> page(Filter filter, @Nullable CheckKind kind, FindingOrder order, PageRequest page) {
        Filtered asked = FindingFilters.of(filter, kind, page.facets());
        Filtered filtered = page.moment().asOf() == null ? FindingFilters.now(asked) : asked;
        kept.check(page.moment());
        FacetStatement counting = page.moment().asOf() == null ? facets : facetsThen;
        return pages.page(filtered, order, page, records).with(counting.of(filtered, page));
    }

    /** One page of the contradictions about each claim, worst first. */
    Map<String, Rows<Finding>> ofClaims(Collection<String> claims, PageRequest page, boolean includeReconciled) {
        kept.check(page.moment());
        Filtered all = FindingFilters.all(page.facets()).taking(Map.of("reconciled", includeReconciled));
        return Rows.with(facetsOfClaims.of(claims, all, page),
                ofClaims.pages(claims, page, Map.of("reconciled", includeReconciled), records));
    }

    /** The sides of each finding. */
    Map<String, List<Side>> sides(Collection<String> findings, Moment moment) {
        return sides.of(moment, findings);
    }

    private Map<String, List<Side>> readSides(Collection<String> findings, Moment moment) {
        Listed<Claim> read = claims.listed(SIDES, List.of("finding", "page"), findings, moment);
        var byFinding = new HashMap<String, List<Side>>();
        read.lists().forEach(finding -> byFinding.put(finding.text("finding"), finding.children("page").stream()
                .filter(side -> read.things().containsKey(side.text("id")))
                .map(side -> FindingAnswers.side(side, read.things())).toList()));
        return byFinding;
    }

    /** What became of each finding, oldest first. */
    Map<String, List<FindingEvent>> history(Collection<String> findings, Moment moment) {
        var history = new HashMap<String, List<FindingEvent>>();
        graph.rows(HISTORY, findings, moment).forEach(row -> history.put(row.text("finding"),
                row.children("events").stream().map(FindingAnswers::event).toList()));
        return history;
    }
}
