package io.counterclaim.origin;

import io.counterclaim.api.FieldsInTime;
import java.util.Map;
import java.util.Set;
import io.counterclaim.graph.GraphReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;

@Configuration(proxyBeanMethods = false)
class OriginConfiguration {

    @Bean
    FieldsInTime originsInTime() {
        return new FieldsInTime(Set.of("Claim.independentOrigins", "Claim.origins", "Origin.appearances",
                "OriginMerge.one", "OriginMerge.other"), Map.of());
    }

    @Bean
    Origins origins(Neo4jClient neo4j, GraphReader graph) {
        return new Origins(neo4j, graph);
    }

    @Bean
    Enrichment originEnrichment(Neo4jClient neo4j, Origins origins) {
        return new Enrichment(new NearCopies(neo4j), new Quotations(neo4j), origins);
    }
}
