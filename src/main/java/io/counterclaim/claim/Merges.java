package io.counterclaim.claim;

import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Repository;

/** Which entities are one, who decided so, and which names each learnt when. */
@Repository
class Merges {
    private static final String KEPT = CypherFile.query("claim/kept");
    private static final String MERGES = CypherFile.query("claim/merges");
    private static final String NAMINGS = CypherFile.query("claim/namings");
    private static final String RESTATEMENTS = CypherFile.query("claim/restatements");
    private final GraphReader graph;

    Merges(GraphReader graph) {
        this.graph = graph;
    }

    /** The entities that the merged ones among these were merged into, in the end; the others are left out. */
    Map<String, Entity> kept(Collection<String> ids, Moment moment) {
        return byId(KEPT, ids, moment, "merged", row -> ClaimAnswers.entity(row.child("kept")));
    }

    /** The id to ask for instead of this one: the same, unless that entity was merged. */
    String keptId(String id, Moment moment) {
        Entity kept = kept(List.of(id), moment).get(id);
        return kept == null ? id : kept.id();
    }

    /** What was merged into each entity and into what it was merged, in the order of their recording. */
    Map<String, List<EntityMerge>> of(Collection<String> entities, Moment moment) {
        return byId(MERGES, entities, moment, "entity", row -> row.children("merges").stream().map(m -> new EntityMerge(
                m.text("merged"), m.text("into"), m.text("by"), m.textOrNull("reason"), m.moment("recordedAt")))
                .toList());
    }

    /** The names of each entity in the order in which they were learnt. */
    Map<String, List<Naming>> namings(Collection<String> entities, Moment moment) {
        return byId(NAMINGS, entities, moment, "entity", row -> row.children("namings").stream()
                .map(n -> new Naming(n.text("name"), n.textOrNull("by"), n.moment("recordedAt"))).toList());
    }

    /** The ids of the claims that say of a kept entity what these say of a merged one. */
    Map<String, String> restatements(Collection<String> claims, Moment moment) {
        return byId(RESTATEMENTS, claims, moment, "claim", row -> row.text("restated"));
    }

    private <T> Map<String, T> byId(String statement, Collection<String> ids, Moment moment, String key,
            Function<Answer, T> value) {
        var found = new HashMap<String, T>();
        graph.rows(statement, ids, moment).forEach(row -> found.put(row.text(key), value.apply(row)));
        return found;
    }
}
