package io.counterclaim.claim;

import io.counterclaim.api.Facets;
import io.counterclaim.article.MonthFacet;
import io.counterclaim.article.SourceFacet;
import io.counterclaim.vocabulary.Predicate;
import io.counterclaim.vocabulary.Vocabulary;
import java.util.List;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What lists of claims are counted by. */
@Controller
class ClaimFacets {
    private final Vocabulary vocabulary;

    ClaimFacets(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @SchemaMapping(typeName = "ClaimFacets", field = "months")
    MonthFacet months(Facets facets) {
        return MonthFacet.of(facets.of("months"));
    }

    @SchemaMapping(typeName = "ClaimFacets", field = "sources")
    SourceFacet sources(Facets facets) {
        return SourceFacet.of(facets.of("sources"));
    }

    @SchemaMapping(typeName = "ClaimFacets", field = "predicates")
    PredicateFacet predicates(Facets facets) {
        Facets.Facet found = facets.of("predicates");
        return new PredicateFacet(found.buckets().stream()
                .map(bucket -> new PredicateBucket(vocabulary.orUndeclared(bucket.value()), bucket.count())).toList(),
                found.others());
    }

    /** Which predicates have most, and how many more there are. */
    record PredicateFacet(List<PredicateBucket> buckets, int others) {}

    /** One predicate, and how many claims use it. */
    record PredicateBucket(Predicate predicate, int count) {}
}
