package io.counterclaim.consistency;

import io.counterclaim.api.FacetStatement;
import io.counterclaim.api.Keyset;
import io.counterclaim.api.PageRequest;
import io.counterclaim.api.Filter;
import io.counterclaim.api.Filtered;
import io.counterclaim.api.Rows;
import io.counterclaim.api.Rows.Row;
import io.counterclaim.graph.GraphReader;
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
    private final FacetStatement facets;
    private final FacetStatement facetsOfClaims;

    Findings(GraphReader graph) {
        this.graph = graph;
        this.facets = new FacetStatement(graph, "consistency/facets");
        this.facetsOfClaims = new FacetStatement(graph, "consistency/claim-finding-facets");
    }

    /** The findings with these ids, in their order; an id that none has is left out. */
    public Map<String, Finding> byIds(Collection<String> ids) {
        var findings = new LinkedHashMap<String, Finding>();
        rows(BY_IDS, Map.of("ids", List.copyOf(ids))).stream().map(FindingAnswers::finding)
                .forEach(finding -> findings.put(finding.id(), finding));
        return findings;
    }

    /** One page of the findings, of one kind or of all, that a filter leaves, worst first. */
    Rows<Finding> page(Filter filter, @Nullable CheckKind kind, PageRequest page) {
        Filtered filtered = FindingFilters.of(filter, kind, page.facets());
        var parameters = new HashMap<String, @Nullable Object>(filtered.parameters());
        parameters.put("after", after(page));
        parameters.put("limit", page.limit());
        Filtered.Start start = filtered.start();
        Way way = start == null ? Way.IN_ORDER : "kind".equals(start.condition()) ? Way.OF_KIND : Way.ANCHORED;
        parameters.put("kind", start == null ? null : start.value());
        var ids = rows(filtered.into(way.page.towards(page)), parameters).stream()
                .map(row -> new Row<>(row.text("id"), List.of(row.text("key")))).toList();
        Long total = page.counted()
                ? rows(filtered.into(way.count), parameters).getFirst().number("total").longValue()
                : null;
        return new Rows<>(ids, total).resolved(byIds(ids.stream().map(Row::item).toList()))
                .with(facets.of(filtered, page));
    }

    /** How the findings that a filter leaves are come by. */
    private enum Way {
        IN_ORDER("findings-in-order", "count-findings"), OF_KIND("findings-of-kind",
                "count-of-kind"), ANCHORED("findings-anchored", "count-anchored");

        private final Both page;
        private final String count;

        Way(String page, String count) {
            this.page = Both.of("consistency/" + page);
            this.count = CypherFile.query("consistency/" + count);
        }
    }

    /** One page of the contradictions about each claim, worst first. */
    Map<String, Rows<Finding>> ofClaims(Collection<String> claims, PageRequest page, boolean includeReconciled) {
        var parameters = new HashMap<String, @Nullable Object>(Map.of("owners", List.copyOf(claims), "after",
                after(page), "limit", page.limit(), "reconciled", includeReconciled, "counted", page.counted()));
        var ids = new HashMap<String, Rows<String>>();
        rows(OF_CLAIMS.towards(page), parameters).forEach(row -> ids.put(row.text("owner"),
                new Rows<>(row.children("page").stream()
                        .map(entry -> new Row<>(entry.text("id"), List.of(entry.text("key")))).toList(),
                        page.counted() ? row.number("total").longValue() : null)));
        Filtered all = FindingFilters.all(page.facets()).taking(Map.of("reconciled", includeReconciled));
        return Rows.resolved(ids, this::byIds, facetsOfClaims.of(claims, all, page));
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
    Map<String, List<Answer>> sides(Collection<String> findings) {
        return grouped(SIDES, findings, "sides");
    }

    /** What became of each finding, oldest first. */
    Map<String, List<FindingEvent>> history(Collection<String> findings) {
        var history = new HashMap<String, List<FindingEvent>>();
        grouped(HISTORY, findings, "events").forEach(
                (id, events) -> history.put(id, events.stream().map(FindingAnswers::event).toList()));
        return history;
    }

    private Map<String, List<Answer>> grouped(String statement, Collection<String> findings, String column) {
        var grouped = new HashMap<String, List<Answer>>();
        rows(statement, Map.of("ids", List.copyOf(findings)))
                .forEach(row -> grouped.put(row.text("finding"), row.children(column)));
        return grouped;
    }

    private List<Answer> rows(String statement, Map<String, ? extends @Nullable Object> parameters) {
        return graph.rows(statement, parameters);
    }
}
