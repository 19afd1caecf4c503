package io.counterclaim.api;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What one request may ask for.
 *
 * @param maxDepth how many fields may be nested in each other
 * @param maxComplexity what a request may cost at most: one for each field value, each page taken to be full, and
 *     {@value FieldCost#LOOKUP} for each field that is looked up
 */
@Validated
@ConfigurationProperties("counterclaim.api")
record ApiSettings(@Min(5) @DefaultValue("25") int maxDepth, @Min(1000) @DefaultValue("50000") int maxComplexity) {}
