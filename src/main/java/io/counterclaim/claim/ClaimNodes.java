package io.counterclaim.claim;

import io.counterclaim.api.FieldsInTime;
import java.util.Set;
import java.util.Map;
import io.counterclaim.api.NodeSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of this module has an id of its own. */
@Configuration(proxyBeanMethods = false)
class ClaimNodes {

    @Bean
    FieldsInTime claimsInTime() {
        return new FieldsInTime(Set.of("Query.claim", "Query.claims", "Query.entities", "Query.timeline",
                "Claim.appearances", "Claim.supporters", "Claim.disputers", "Claim.predicate", "Claim.qualifiers",
                "Claim.restatedAs", "StateValue.label", "Appearance.claim", "Appearance.article", "Appearance.anchor",
                "Appearance.withdrawn", "Anchor.article", "Article.appearances", "Article.passedOver",
                "Source.appearances", "Entity.appearances", "Entity.claims", "Entity.namings", "Entity.merges",
                "Entity.mergedInto", "EntityMerge.merged", "EntityMerge.into", "TimelineEntry.claim",
                "ClaimFacets.months", "ClaimFacets.predicates", "ClaimFacets.sources"), Map.of());
    }

    @Bean
    NodeSource claimsById(Claims claims) {
        return NodeSource.of("claim", (id, moment) -> claims.byIds(List.of(id), moment).get(id));
    }

    @Bean
    NodeSource appearancesById(Appearances appearances) {
        return NodeSource.of("appearance", (id, moment) -> {
            Appearance found = appearances.byIds(List.of(id), moment).get(id);
            return found == null || moment.isBefore(found.recordedAt()) ? null : found;
        });
    }

    @Bean
    NodeSource entitiesById(Entities entities) {
        return NodeSource.of("entity", entities::byId);
    }
}
