package io.counterclaim.comparison;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A second opinion, when a model is given. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("counterclaim.comparison.model.path")
@EnableConfigurationProperties(ModelSettings.class)
class ComparisonConfiguration {

    /** A broken model stops the start here, before anything is compared. */
    @Bean
    CrossEncoder crossEncoder(ModelSettings settings) {
        return CrossEncoder.open(settings.path(), settings.maxTokens());
    }
}
