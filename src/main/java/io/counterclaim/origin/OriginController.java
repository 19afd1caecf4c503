package io.counterclaim.origin;

import io.counterclaim.api.Moments;
import io.counterclaim.graph.Moment;
import org.dataloader.BatchLoaderEnvironment;
import io.counterclaim.claim.Appearance;
import io.counterclaim.claim.Appearances;
import io.counterclaim.claim.Claim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** The origins of claims in the GraphQL interface. */
@Controller
class OriginController {
    private static final int MOST = 100;
    private final Origins origins;
    private final Appearances appearances;

    OriginController(Origins origins, Appearances appearances) {
        this.origins = origins;
        this.appearances = appearances;
    }

    @BatchMapping
    Map<Claim, Integer> independentOrigins(List<Claim> claims, BatchLoaderEnvironment batch) {
        return each(claims, Moments.of(batch), List::size);
    }

    @BatchMapping
    Map<Claim, List<Origin>> origins(List<Claim> claims, BatchLoaderEnvironment batch) {
        return each(claims, Moments.of(batch), found -> found.stream().limit(MOST).toList());
    }

    private <T> Map<Claim, T> each(List<Claim> claims, Moment moment, Function<List<Origin>, T> told) {
        Map<String, List<Origin>> found = origins.of(claims.stream().map(Claim::id).distinct().toList(), moment);
        var each = new HashMap<Claim, T>();
        claims.forEach(claim -> each.put(claim, told.apply(found.getOrDefault(claim.id(), List.of()))));
        return each;
    }

    @BatchMapping
    Map<Origin, List<Appearance>> appearances(List<Origin> origins, BatchLoaderEnvironment batch) {
        Map<String, Appearance> found = appearances
                .byIds(origins.stream().flatMap(origin -> shown(origin).stream()).distinct().toList(),
                        Moments.of(batch));
        var each = new HashMap<Origin, List<Appearance>>();
        origins.forEach(origin -> each.put(origin, shown(origin).stream().map(found::get).toList()));
        return each;
    }

    private static List<String> shown(Origin origin) {
        return origin.appearanceIds().stream().limit(MOST).toList();
    }

    @BatchMapping
    Map<OriginMerge, Appearance> one(List<OriginMerge> merges, BatchLoaderEnvironment batch) {
        return sides(merges, OriginMerge::oneId, Moments.of(batch));
    }

    @BatchMapping
    Map<OriginMerge, Appearance> other(List<OriginMerge> merges, BatchLoaderEnvironment batch) {
        return sides(merges, OriginMerge::otherId, Moments.of(batch));
    }

    private Map<OriginMerge, Appearance> sides(List<OriginMerge> merges, Function<OriginMerge, String> side,
            Moment moment) {
        Map<String, Appearance> found = appearances.byIds(merges.stream().map(side).distinct().toList(), moment);
        var each = new HashMap<OriginMerge, Appearance>();
        merges.forEach(merge -> each.put(merge, Objects.requireNonNull(found.get(side.apply(merge)))));
        return each;
    }
}
