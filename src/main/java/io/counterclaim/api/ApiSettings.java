package io.counterclaim.api;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What one request may ask for.
 *
 * @param maxDepth how many fields may be nested in each other
 * @param maxComplexity how many field values a request may ask for, each list taken at its full page
 */
@Validated
@ConfigurationProperties("counterclaim.api")
record ApiSettings(@Min(5) @DefaultValue("25") int maxDepth, @Min(100) @DefaultValue("50000") int maxComplexity) {}
