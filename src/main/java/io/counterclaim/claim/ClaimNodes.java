package io.counterclaim.claim;

import io.counterclaim.api.NodeSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of this module has an id of its own. */
@Configuration(proxyBeanMethods = false)
class ClaimNodes {

    @Bean
    NodeSource claimsById(Claims claims) {
        return NodeSource.of("claim", id -> claims.byIds(List.of(id)).get(id));
    }

    @Bean
    NodeSource appearancesById(Appearances appearances) {
        return NodeSource.of("appearance", id -> appearances.byIds(List.of(id)).get(id));
    }

    @Bean
    NodeSource entitiesById(Entities entities) {
        return NodeSource.of("entity", entities::byId);
    }
}
