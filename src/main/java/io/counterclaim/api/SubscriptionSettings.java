package io.counterclaim.api;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much may be subscribed to.
 *
 * @param connections how many WebSockets may be open at once
 * @param perConnection how many subscriptions one WebSocket may have
 * @param atOnce how many subscriptions there may be in all
 * @param look how long until the next look for what is new, while anybody waits for it
 */
@Validated
@ConfigurationProperties("counterclaim.subscriptions")
public record SubscriptionSettings(@Min(1) @DefaultValue("500") int connections,
        @Min(1) @DefaultValue("50") int perConnection, @Min(1) @DefaultValue("2000") int atOnce,
        @DefaultValue("250ms") Duration look) {}
