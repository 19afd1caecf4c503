package io.counterclaim.intake;

/** Articles wait to be taken in. */
record ArticlesQueued() {}
