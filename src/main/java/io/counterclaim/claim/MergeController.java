package io.counterclaim.claim;

import io.counterclaim.api.Moments;
import io.counterclaim.graph.Moment;
import org.dataloader.BatchLoaderEnvironment;
import io.counterclaim.claim.MergeEntitiesResult.MergeRefused;
import io.counterclaim.claim.Merging.MergeEntitiesInput;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Which entities are one, and the history of that. */
@Controller
class MergeController {
    private static final int LENGTH = 2000;
    private final Merging merging;
    private final Merges merges;
    private final Entities entities;
    private final Claims claims;

    MergeController(Merging merging, Merges merges, Entities entities, Claims claims) {
        this.merging = merging;
        this.merges = merges;
        this.entities = entities;
        this.claims = claims;
    }

    @MutationMapping
    MergeEntitiesResult mergeEntities(@Argument MergeEntitiesInput input) {
        String by = input.by().strip();
        String reason = input.reason() == null || input.reason().isBlank() ? null : input.reason().strip();
        if (by.isEmpty() || by.length() > LENGTH) {
            return refused("by", by);
        }
        if (reason != null && reason.length() > LENGTH) {
            return refused("reason", reason);
        }
        return merging.merge(new MergeEntitiesInput(input.keep(), input.merge(), by, reason));
    }

    private static MergeRefused refused(String argument, String text) {
        return new MergeRefused(argument,
                "'" + argument + "' has " + text.length() + " characters: give 1 to " + LENGTH + ".");
    }

    @BatchMapping
    Map<Entity, List<EntityMerge>> merges(List<Entity> entities, BatchLoaderEnvironment batch) {
        Map<String, List<EntityMerge>> found = merges.of(ids(entities), Moments.of(batch));
        return each(entities, e -> found.getOrDefault(e.id(), List.of()).stream()
                .filter(merge -> merge.intoId().equals(e.id())).toList());
    }

    @BatchMapping
    Map<Entity, Entity> mergedInto(List<Entity> entities, BatchLoaderEnvironment batch) {
        Map<String, Entity> kept = merges.kept(ids(entities), Moments.of(batch));
        return each(entities, e -> kept.get(e.id()));
    }

    @BatchMapping
    Map<Entity, List<Naming>> namings(List<Entity> entities, BatchLoaderEnvironment batch) {
        Map<String, List<Naming>> found = merges.namings(ids(entities), Moments.of(batch));
        return each(entities, e -> found.getOrDefault(e.id(), List.of()));
    }

    @BatchMapping
    Map<EntityMerge, Entity> merged(List<EntityMerge> all, BatchLoaderEnvironment batch) {
        return ends(all, EntityMerge::mergedId, Moments.of(batch));
    }

    @BatchMapping
    Map<EntityMerge, Entity> into(List<EntityMerge> all, BatchLoaderEnvironment batch) {
        return ends(all, EntityMerge::intoId, Moments.of(batch));
    }

    @BatchMapping
    Map<Claim, Claim> restatedAs(List<Claim> all, BatchLoaderEnvironment batch) {
        Map<String, String> restatements = merges.restatements(all.stream().map(Claim::id).distinct().toList(),
                Moments.of(batch));
        Map<String, Claim> found = claims.byIds(restatements.values(), Moments.of(batch));
        return each(all, claim -> {
            String id = restatements.get(claim.id());
            return id == null ? null : found.get(id);
        });
    }

    private Map<EntityMerge, Entity> ends(List<EntityMerge> all, Function<EntityMerge, String> end,
            Moment moment) {
        var found = entities.claimants(all.stream().map(end).distinct().toList(), moment);
        return each(all, merge -> found.get(end.apply(merge)) instanceof Entity entity ? entity : null);
    }

    private static Collection<String> ids(List<Entity> entities) {
        return entities.stream().map(Entity::id).distinct().toList();
    }

    private static <K, V> Map<K, V> each(Collection<K> keys, Function<K, @Nullable V> value) {
        var each = new HashMap<K, V>();
        for (K key : keys) {
            V found = value.apply(key);
            if (found != null) {
                each.put(key, found);
            }
        }
        return each;
    }
}
