package io.counterclaim.search;

import io.counterclaim.graph.GraphReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class SearchConfiguration {

    @Bean
    Meanings meanings(Neo4jClient neo4j, SearchSettings settings) {
        return new Meanings(neo4j, settings);
    }

    @Bean
    ClaimMatching claimMatching(GraphReader graph, Meanings meanings) {
        return new ClaimMatching(graph, meanings);
    }

    @Bean
    Candidates candidates(Neo4jClient neo4j, Meanings meanings) {
        return new Candidates(neo4j, meanings);
    }
}
