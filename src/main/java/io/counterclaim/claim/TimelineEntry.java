package io.counterclaim.claim;

import io.counterclaim.time.TimeSpan;

/** What was said of a subject for a time. */
record TimelineEntry(TimeSpan holds, Appearance appearance) {}
