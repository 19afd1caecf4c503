package io.counterclaim.report;

import io.counterclaim.api.FieldsInTime;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportConfiguration {
    private static final String NOT_KEPT = "it is not kept what the checks had not looked at.";

    @Bean
    FieldsInTime reportInTime() {
        return new FieldsInTime(Set.of("Query.consistencyReport"), Map.of("ConsistencyReport.notChecked", NOT_KEPT,
                "ConsistencyReport.document", "it tells what was not checked, and " + NOT_KEPT));
    }
}
