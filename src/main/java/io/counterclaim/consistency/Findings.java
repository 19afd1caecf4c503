package io.counterclaim.consistency;

import io.counterclaim.api.FacetStatement;
import io.counterclaim.api.Keyset;
import io.counterclaim.api.PageRequest;
import io.counterclaim.api.Filter;
import io.counterclaim.api.Filtered;
import io.counterclaim.api.Rows;
import io.counterclaim.api.Rows.Row;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the checks found. */
@Repository
public class Findings {
    private static final Both OF_CLAIMS = Both.of("consistency/claim-findings");
    private static final String BY_IDS = CypherFile.query("consistency/findings-by-ids");
    private static final String SIDES = CypherFile.query("consistency/sides");
    private static final String HISTORY = CypherFile.query("consistency/history");
    private final GraphReader graph;
    private final FindingPages pages;
    private final FormerFindings kept;
    private final FacetStatement facets;
    private final FacetStatement facetsThen;
    private final FacetStatement facetsOfClaims;

    Findings(GraphReader graph, FormerFindings kept) {
        this.graph = graph;
        this.pages = new FindingPages(graph);
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
        var findings = new LinkedHashMap<String, Finding>();
        graph.rows(BY_IDS, ids, moment).stream().map(FindingAnswers::finding)
                .forEach(finding -> findings.put(finding.id(), finding));
        return findings;
    }

    /** One page of the findings, of one kind or of all, that a filter leaves. */
    Rows<Finding> page(Filter filter, @Nullable CheckKind kind, FindingOrder order, PageRequest page) {
        Filtered asked = FindingFilters.of(filter, kind, page.facets());
        Filtered filtered = page.moment().asOf() == null ? FindingFilters.now(asked) : asked;
        Rows<String> ids = pages.ids(filtered, order, page);
        FacetStatement counting = page.moment().asOf() == null ? facets : facetsThen;
        return ids.resolved(byIds(ids.items(), page.moment())).with(counting.of(filtered, page));
    }

    /** One page of the contradictions about each claim, worst first. */
    Map<String, Rows<Finding>> ofClaims(Collection<String> claims, PageRequest page, boolean includeReconciled) {
        kept.check(page.moment());
        var parameters = page.moment().and(Map.of("owners", List.copyOf(claims), "after",
                after(page), "limit", page.limit(), "reconciled", includeReconciled, "counted", page.counted()));
        var ids = new HashMap<String, Rows<String>>();
        rows(OF_CLAIMS.towards(page), parameters).forEach(row -> ids.put(row.text("owner"),
                new Rows<>(row.children("page").stream()
                        .map(entry -> new Row<>(entry.text("id"), List.of(entry.text("key")))).toList(),
                        page.counted() ? row.number("total").longValue() : null)));
        Filtered all = FindingFilters.all(page.facets()).taking(Map.of("reconciled", includeReconciled));
        return Rows.resolved(ids, found -> byIds(found, page.moment()), facetsOfClaims.of(claims, all, page));
    }

    /** A statement that lists findings by their {@code sortKey}, and its mirror image. */
    private record Both(String forward, String backward) {
        static Both of(String name) {
            String forward = CypherFile.query(name);
            return new Both(forward, Keyset.mirror(forward));
        }

        String towards(PageRequest page) {
            return page.backward() ? backward : forward;
        }
    }

    /** Where the page begins; without a cursor before the first key, or behind the last. */
    private static String after(PageRequest page) {
        List<String> key = page.key();
        return key == null ? page.backward() ? "~" : "" : key.getFirst();
    }

    /** The sides of each finding, as ids: role, claim, appearances. */
    Map<String, List<Answer>> sides(Collection<String> findings, Moment moment) {
        return grouped(SIDES, findings, "sides", moment);
    }

    /** What became of each finding, oldest first. */
    Map<String, List<FindingEvent>> history(Collection<String> findings, Moment moment) {
        var history = new HashMap<String, List<FindingEvent>>();
        grouped(HISTORY, findings, "events", moment).forEach(
                (id, events) -> history.put(id, events.stream().map(FindingAnswers::event).toList()));
        return history;
    }

    private Map<String, List<Answer>> grouped(String statement, Collection<String> findings, String column,
            Moment moment) {
        var grouped = new HashMap<String, List<Answer>>();
        graph.rows(statement, findings, moment)
                .forEach(row -> grouped.put(row.text("finding"), row.children(column)));
        return grouped;
    }

    private List<Answer> rows(String statement, Map<String, ? extends @Nullable Object> parameters) {
        return graph.rows(statement, parameters);
    }
}
