package io.counterclaim.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How articles that were submitted together are taken in.
 *
 * @param parallel how many articles of all jobs this process reads at once
 * @param waiting how many articles may wait in all; a job that would make it more is refused
 * @param lease how long an article is left to the process that has it in hand, unless that says it is still at it: what a
 *     process that died had in hand is taken up after this time
 * @param look how long until the next look for articles that another process left or took in
 */
@Validated
@ConfigurationProperties("counterclaim.intake")
record IntakeSettings(@Min(1) @Max(64) @DefaultValue("2") int parallel,
        @Min(1) @DefaultValue("1000") int waiting, @DefaultValue("60s") Duration lease,
        @DefaultValue("15s") Duration look) {}
