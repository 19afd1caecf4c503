package io.counterclaim.article;

import io.counterclaim.time.TimeSpan;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A date of an article's publishing: the one it came with, or one that somebody gave it since.
 *
 * @param by who gave it, or null when the article came with it
 * @param reason why, or null when the article came with it
 */
public record GivenDate(TimeSpan published, @Nullable String by, @Nullable String reason, Instant recordedAt) {}
