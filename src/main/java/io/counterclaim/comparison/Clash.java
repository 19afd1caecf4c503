package io.counterclaim.comparison;

import java.util.Set;

/**
 * What a rule found to stand against each other.
 *
 * @param units the units of the covered sentence that it is about: the others must be answered
 * @param needs the share of the others that must be answered for it to be a contradiction
 */
record Clash(Reason reason, Set<Unit> units, double needs) {}
