package io.counterclaim.claim;

import io.counterclaim.article.Passage;

/** A passage that was read and gave no claim, and why: what is not checked is said. */
public record PassedOver(Passage passage, String reason) {}
