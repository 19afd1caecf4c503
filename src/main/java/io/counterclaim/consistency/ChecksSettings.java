package io.counterclaim.consistency;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which checks there are and how they run.
 *
 * @param path a folder with checks of one's own, beside the shipped ones
 * @param timeout how long one check may take over one page of claims
 * @param page how many claims a check is given at once
 * @param conceptsOff the ids of concepts that are not to run, nor the checks that require them
 */
@ConfigurationProperties("counterclaim.checks")
record ChecksSettings(@Nullable Path path, @DefaultValue("30s") Duration timeout, @DefaultValue("500") int page,
        @DefaultValue Set<String> conceptsOff) {
    ChecksSettings {
        conceptsOff = Set.copyOf(conceptsOff);
        if (page < 1 || timeout.toSeconds() < 1) {
            throw new IllegalArgumentException("counterclaim.checks: page and timeout (in seconds) are at least 1");
        }
    }
}
