package io.counterclaim.consistency;

import io.counterclaim.graph.Answer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far something that people decide on has come, while nobody else can change it.
 *
 * @param version how often something happened to it
 * @param changedBy who did the last of that, or null when nothing happened yet
 * @param changedAt when, or null
 */
public record Standing(int version, @Nullable String changedBy, @Nullable Instant changedAt) {

    /** What a statement answers as {@code version}, {@code by} and {@code at}. */
    public static Standing of(Answer row) {
        int version = row.number("version").intValue();
        return version == 0
                ? new Standing(0, null, null)
                : new Standing(version, row.textOrNull("by"),
                        row.moment("at"));
    }

    /** Whether it is another version than the one that somebody has seen; never for who does not mind, null. */
    public boolean differsFrom(@Nullable Integer seen) {
        return seen != null && seen != version;
    }
}
