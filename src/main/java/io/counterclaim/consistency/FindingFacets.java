package io.counterclaim.consistency;

import io.counterclaim.api.Facets;
import io.counterclaim.api.Facets.Bucket;
import java.util.List;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What lists of findings are counted by, and claims by what was found about them. */
@Controller
class FindingFacets {

    @SchemaMapping(typeName = "ClaimFacets", field = "consistency")
    List<ConsistencyBucket> consistency(Facets facets) {
        return buckets(facets, "consistency",
                one -> new ConsistencyBucket(ConsistencyStatus.valueOf(one.value()), one.count()));
    }

    @SchemaMapping(typeName = "FindingFacets", field = "checks")
    CheckFacet checks(Facets facets) {
        return new CheckFacet(
                buckets(facets, "checks", one -> new CheckBucket(FindingAnswers.check(one.named()), one.count())),
                facets.of("checks").others());
    }

    @SchemaMapping(typeName = "FindingFacets", field = "kinds")
    List<CheckKindBucket> kinds(Facets facets) {
        return buckets(facets, "kinds", one -> new CheckKindBucket(CheckKind.valueOf(one.value()), one.count()));
    }

    @SchemaMapping(typeName = "FindingFacets", field = "severities")
    List<SeverityBucket> severities(Facets facets) {
        return buckets(facets, "severities", one -> new SeverityBucket(Severity.valueOf(one.value()), one.count()));
    }

    @SchemaMapping(typeName = "FindingFacets", field = "statuses")
    List<FindingStatusBucket> statuses(Facets facets) {
        return buckets(facets, "statuses",
                one -> new FindingStatusBucket(FindingStatus.valueOf(one.value()), one.count()));
    }

    private static <T> List<T> buckets(Facets facets, String name, Function<Bucket, T> bucket) {
        return facets.of(name).buckets().stream().map(bucket).toList();
    }

    /** How many claims have that status. */
    record ConsistencyBucket(ConsistencyStatus consistency, int count) {}

    /** Which checks found most, and how many more there are. */
    record CheckFacet(List<CheckBucket> buckets, int others) {}

    /** How many findings that check found. */
    record CheckBucket(Check check, int count) {}

    /** How many findings are of that kind. */
    record CheckKindBucket(CheckKind kind, int count) {}

    /** How many findings are that bad. */
    record SeverityBucket(Severity severity, int count) {}

    /** How many findings have that status. */
    record FindingStatusBucket(FindingStatus status, int count) {}
}
