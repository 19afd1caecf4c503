package io.counterclaim.search;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How claims are looked for.
 *
 * @param vectors whether sentences near in meaning are found too, for which each claim's sentence is turned into a vector
 */
@ConfigurationProperties("counterclaim.search")
record SearchSettings(@DefaultValue("true") boolean vectors) {}
