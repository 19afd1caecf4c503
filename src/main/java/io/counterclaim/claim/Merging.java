package io.counterclaim.claim;

import io.counterclaim.graph.Moment;
import io.counterclaim.claim.AddEntityNameResult.EntityUnknown;
import io.counterclaim.claim.MergeEntitiesResult.AlreadyMerged;
import io.counterclaim.claim.MergeEntitiesResult.EntitiesMerged;
import io.counterclaim.claim.MergeEntitiesResult.MergeRefused;
import io.counterclaim.graph.CypherFile;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one entity of two: a record of who decided so, and the sayings about the one recorded again for the other. */
@Service
class Merging {
    private static final String RECORD = CypherFile.query("claim/record-merge");
    private static final String APPEARANCES = CypherFile.query("claim/appearances-with-entity");
    private final Neo4jClient neo4j;
    private final Entities entities;
    private final Merges merges;
    private final Recollection recollection;
    private final Ledger ledger;
    private final Clock clock;

    Merging(Neo4jClient neo4j, Entities entities, Merges merges, Recollection recollection, Ledger ledger,
            Clock clock) {
        this.neo4j = neo4j;
        this.entities = entities;
        this.merges = merges;
        this.recollection = recollection;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Which entity to merge into which, who says so, and why. */
    record MergeEntitiesInput(String keep, String merge, String by, @Nullable String reason) {}

    /** Merges two entities; merging them again changes nothing. */
    @Transactional
    MergeEntitiesResult merge(MergeEntitiesInput input) {
        Entity keep = entities.byId(input.keep);
        Entity merge = entities.byId(input.merge);
        if (keep == null || merge == null) {
            String unknown = keep == null ? input.keep : input.merge;
            return new EntityUnknown(unknown, "No entity has the id '" + unknown + "'.");
        }
        MergeEntitiesResult before = asTheyAre(keep, merge);
        if (before != null) {
            return before;
        }
        if (keep.type() != merge.type() && input.reason == null) {
            return new MergeRefused("reason", "“" + merge.name() + "” is a " + merge.type() + " and “" + keep.name()
                    + "” a " + keep.type() + ": give the reason why they are one.");
        }
        return merged(keep, merge, input);
    }

    private @Nullable MergeEntitiesResult asTheyAre(Entity keep, Entity merge) {
        if (keep.id().equals(merge.id())) {
            return new MergeRefused("merge", "“" + keep.name() + "” is itself: name two entities.");
        }
        Map<String, Entity> kept = merges.kept(List.of(keep.id(), merge.id()), Moment.NOW);
        Entity mergedBefore = kept.get(merge.id());
        Entity keptBefore = kept.get(keep.id());
        Entity one = keptBefore == null ? keep : keptBefore;
        if (one.id().equals((mergedBefore == null ? merge : mergedBefore).id())) {
            return new AlreadyMerged(one, mergeOf(mergedBefore == null ? keep.id() : merge.id()),
                    "They are one already.");
        }
        if (mergedBefore != null) {
            return new MergeRefused("merge", "“" + merge.name() + "” was merged into “" + mergedBefore.name() + "” ("
                    + mergedBefore.id() + ") before: merge that one.");
        }
        return keptBefore == null
                ? null
                : new MergeRefused("keep", "“" + keep.name() + "” was merged into “" + keptBefore.name() + "” ("
                        + keptBefore.id() + ") before: keep that one.");
    }

    private EntityMerge mergeOf(String merged) {
        return merges.of(List.of(merged), Moment.NOW).getOrDefault(merged, List.of()).stream()
                .filter(m -> m.mergedId().equals(merged)).findFirst().orElseThrow();
    }

    @SuppressWarnings("NullAway") // bind takes null, though its signature does not say so
    private EntitiesMerged merged(Entity keep, Entity merge, MergeEntitiesInput input) {
        var recordedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Collection<String> said = neo4j.query(APPEARANCES).bind(merge.id()).to("entity").fetchAs(String.class).all();
        neo4j.query(RECORD).bind(keep.id()).to("keep").bind(merge.id()).to("merge").bind(input.by).to("by")
                .bind(input.reason).to("reason").bind(recordedAt.atOffset(ZoneOffset.UTC)).to("recordedAt").run();
        Entity kept = Objects.requireNonNull(entities.byId(keep.id()));
        ledger.restate(recollection.of(said), new Restatement(Map.of(merge.id(), kept)), recordedAt);
        return new EntitiesMerged(kept, mergeOf(merge.id()), said.size());
    }
}
