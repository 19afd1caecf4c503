package io.counterclaim.origin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class OriginConfiguration {

    @Bean
    Origins origins(Neo4jClient neo4j) {
        return new Origins(neo4j);
    }

    @Bean
    Enrichment originEnrichment(Neo4jClient neo4j, PlatformTransactionManager manager) {
        var transactions = new Transactions(manager);
        return new Enrichment(new NearCopies(neo4j, transactions));
    }
}
