package io.counterclaim.consistency;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which checks there are and how they run.
 *
 * @param path a folder with checks of one's own, beside the shipped ones
 * @param watch how often to look for changes in that folder; zero for never
 * @param timeout how long one check may take over one page of claims
 * @param timeouts the same for single checks and concepts, by their ids
 * @param page how many claims a check is given at once
 * @param workers how many checks read at a time; 0 for as many as there are processors
 * @param severity how bad what a check finds is, by its id, or {@code OFF} for no such check
 * @param conceptsOff the ids of concepts that are not to run, nor the checks that require them
 */
@ConfigurationProperties("counterclaim.checks")
record ChecksSettings(@Nullable Path path, @DefaultValue("2s") Duration watch, @DefaultValue("30s") Duration timeout,
        @DefaultValue Map<String, Duration> timeouts, @DefaultValue("1000") int page,
        @DefaultValue("0") int workers, @DefaultValue Map<String, String> severity,
        @DefaultValue Set<String> conceptsOff) {
    private static final String OFF = "OFF";

    ChecksSettings {
        conceptsOff = Set.copyOf(conceptsOff);
        timeouts = Map.copyOf(timeouts);
        severity = Map.copyOf(severity);
        workers = workers == 0 ? Runtime.getRuntime().availableProcessors() : workers;
        if (page < 1 || workers < 1
                || Stream.concat(Stream.of(timeout), timeouts.values().stream()).anyMatch(t -> t.toSeconds() < 1)) {
            throw new IllegalArgumentException(
                    "counterclaim.checks: page, workers and timeouts (in seconds) are at least 1");
        }
    }

    /** How long that check or concept may take over a page. */
    Duration timeout(String id) {
        return timeouts.getOrDefault(id, timeout);
    }

    /** The check as severe as it is to be, or none when it is switched off. */
    Optional<Check> applied(Check check) {
        String wanted = severity.get(check.id());
        if (wanted == null) {
            return Optional.of(check);
        }
        return wanted.equals(OFF) ? Optional.empty() : Optional.of(check.as(Severity.valueOf(wanted)));
    }

    /** @throws BrokenCheckException when a setting names a check, a concept or a severity that is not there */
    void mustNameOnly(Collection<String> checks, Collection<String> concepts) {
        new TreeMap<>(severity).forEach((id, value) -> {
            known("severity." + id, id, checks.contains(id));
            if (!value.equals(OFF) && Arrays.stream(Severity.values()).noneMatch(s -> s.name().equals(value))) {
                throw broken("severity." + id, "'" + value + "' is no severity.",
                        "Write one of " + Arrays.toString(Severity.values()) + ", or OFF.");
            }
        });
        timeouts.keySet().stream().sorted()
                .forEach(id -> known("timeouts." + id, id, checks.contains(id) || concepts.contains(id)));
    }

    private static void known(String key, String id, boolean known) {
        if (!known) {
            throw broken(key, "there is no check '" + id + "'.",
                    "Take the setting out, or name a check that is there.");
        }
    }

    private static BrokenCheckException broken(String key, String problem, String remedy) {
        return new BrokenCheckException("setting counterclaim.checks." + key, 0, problem, remedy);
    }
}
