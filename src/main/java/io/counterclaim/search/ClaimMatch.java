package io.counterclaim.search;

import io.counterclaim.claim.Claim;

/**
 * A claim that a search found.
 *
 * @param score how well it fits; higher is better, comparable within one search only
 * @param reason what it shares with what was looked for
 */
record ClaimMatch(Claim claim, double score, String reason) {}
