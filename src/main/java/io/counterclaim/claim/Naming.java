package io.counterclaim.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an entity goes by a name.
 *
 * @param by who said so, or null when it was met in an article
 */
record Naming(String name, @Nullable String by, Instant recordedAt) {}
