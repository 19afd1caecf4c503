package io.counterclaim.command;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What happens at the start.
 *
 * @param samples whether an empty graph takes in the sample articles
 */
@ConfigurationProperties("counterclaim")
record CommandSettings(@DefaultValue("true") boolean samples) {}
