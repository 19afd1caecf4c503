package io.counterclaim.event;

import io.counterclaim.time.TimeSpan;
import java.util.List;

/**
 * What happened, as several articles report it.
 *
 * @param place where, as most of its claims spell it
 * @param holds the day on which its claims say that it was; of events that a person merged, the days
 * @param spellings all spellings of its places
 */
public record Event(String id, EventKind kind, String place, TimeSpan holds, List<String> spellings) {}
