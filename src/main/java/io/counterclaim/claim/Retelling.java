package io.counterclaim.claim;

import io.counterclaim.graph.Answer;
import io.counterclaim.graph.ContentId;
import io.counterclaim.graph.CypherFile;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the times of an article's sayings again, after the article was given another date: what is of another time now is
 * a new appearance that restates the old one, and what is of the same time stays.
 */
@Repository
public class Retelling {
    private static final String PLAN = CypherFile.query("claim/retell-plan");
    private static final String RETELL = CypherFile.query("claim/retell");
    private final Neo4jClient neo4j;
    private final Ledger ledger;

    Retelling(Neo4jClient neo4j, Ledger ledger) {
        this.neo4j = neo4j;
        this.ledger = ledger;
    }

    private record Fate(@Nullable String was, String name) {}

    /**
     * Records what the same extraction finds in the article under its new date, in the caller's transaction, and announces
     * {@link AppearancesRecorded} for the claims for which that changes something.
     *
     * @param dating the id of the record that gave the date
     * @return how many appearances were recorded
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int retell(Extraction extraction, List<AppearanceDraft> drafts, String dating, Instant at) {
        LedgerRows rows = ledger.prepared(extraction, drafts, at);
        List<Map<String, Object>> sayings = rows.appearances();
        Map<String, Fate> fates = fates(sayings);
        var ids = new HashMap<String, String>();
        fates.forEach((id, fate) -> ids.put(id, switch (fate.name) {
            case "NEW" -> id;
            case "MOVED" -> ContentId.of("appearance", id, dating);
            default -> String.valueOf(fate.was);
        }));
        var told = sayings.stream().filter(row -> Set.of("NEW", "MOVED").contains(fateOf(row, fates).name))
                .map(row -> renamed(row, ids)).toList();
        Set<String> claims = new HashSet<>(ledger.recorded(extraction, told, at));
        claims.addAll(marked(extraction, fates, ids, at));
        ledger.announce(claims);
        return told.size();
    }

    private Map<String, Fate> fates(List<Map<String, Object>> sayings) {
        var fates = new HashMap<String, Fate>();
        neo4j.query(PLAN).bind(sayings).to("rows").fetch().all().stream().map(Answer::new)
                .forEach(row -> fates.put(row.text("id"), new Fate(row.textOrNull("was"), row.text("fate"))));
        return fates;
    }

    private static Fate fateOf(Map<String, Object> row, Map<String, Fate> fates) {
        return fates.getOrDefault(String.valueOf(row.get("id")), new Fate(null, "NEW"));
    }

    /** Under its new id, and what it follows from under that one's. */
    private static Map<String, Object> renamed(Map<String, Object> row, Map<String, String> ids) {
        var renamed = new HashMap<>(row);
        renamed.computeIfPresent("id", (key, id) -> ids.getOrDefault(String.valueOf(id), String.valueOf(id)));
        renamed.computeIfPresent("properties", (key, properties) -> {
            var changed = new HashMap<Object, Object>((Map<?, ?>) properties);
            changed.computeIfPresent("entailedBy", (k, whole) -> ids.getOrDefault(String.valueOf(whole),
                    String.valueOf(whole)));
            return changed;
        });
        return renamed;
    }

    private List<String> marked(Extraction extraction, Map<String, Fate> fates, Map<String, String> ids, Instant at) {
        var moved = new ArrayList<Map<String, String>>();
        fates.forEach((id, fate) -> {
            String now = ids.get(id);
            if (fate.name.equals("MOVED") && fate.was != null && now != null) {
                moved.add(Map.of("was", fate.was, "is", now));
            }
        });
        return List.copyOf(neo4j.query(RETELL).bindAll(Map.of("article", extraction.articleId(), "extraction",
                extraction.id(), "moved", moved, "kept", List.copyOf(ids.values()), "recordedAt",
                at.atOffset(ZoneOffset.UTC))).fetchAs(String.class).all());
    }
}
