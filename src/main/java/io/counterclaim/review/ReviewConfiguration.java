package io.counterclaim.review;

import io.counterclaim.api.FieldsInTime;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    FieldsInTime reviewsInTime() {
        return new FieldsInTime(Set.of("Claim.reviews", "Review.claim", "Contradiction.waivers",
                "Tension.waivers", "Suggestion.waivers", "ProvenanceFinding.waivers", "RecordFinding.waivers"),
                Map.of());
    }
}
