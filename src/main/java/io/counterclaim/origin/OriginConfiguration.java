package io.counterclaim.origin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;

@Configuration(proxyBeanMethods = false)
class OriginConfiguration {

    @Bean
    Origins origins(Neo4jClient neo4j) {
        return new Origins(neo4j);
    }

    @Bean
    Enrichment originEnrichment(Neo4jClient neo4j, Origins origins) {
        return new Enrichment(new NearCopies(neo4j), new Quotations(neo4j), origins);
    }
}
