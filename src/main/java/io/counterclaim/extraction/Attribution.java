package io.counterclaim.extraction;

import io.counterclaim.claim.Entity;
import io.counterclaim.claim.Stance;

/**
 * Words that somebody says.
 *
 * @param content what is said, without quotation marks and "that"
 * @param stance how the cue stands to it: "says" affirms, "denies" denies, "asks" questions
 * @param cue the words that tell of the saying: "said", "according to"
 */
record Attribution(Span content, Entity speaker, Stance stance, String cue) {}
