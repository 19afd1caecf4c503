package io.counterclaim.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What one request may ask for.
 *
 * @param maxDepth how many fields may be nested in each other
 * @param maxComplexity the most that a request may cost: 1 for each value and list entry of its answer, and
 *     {@value FieldCost#LOOKUP} for each field that is looked up; full pages may come to {@value RequestLimits#FULL_PAGES}
 *     times as much
 * @param maxBody how large the body of a request may be
 * @param keepAnswers how long a mutation that was asked for under a key answers what it answered first
 */
@Validated
@ConfigurationProperties("counterclaim.api")
record ApiSettings(@Min(5) @Max(199) @DefaultValue("25") int maxDepth,
        @Min(10_000) @DefaultValue("500000") int maxComplexity,
        @DefaultValue("10MB") DataSize maxBody, @DefaultValue("24h") Duration keepAnswers) {}
