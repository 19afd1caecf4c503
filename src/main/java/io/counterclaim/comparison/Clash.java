package io.counterclaim.comparison;

import java.util.Set;

/**
 * What a rule found to stand against each other.
 *
 * @param units the units of the covered sentence that it is about: the others must be answered
 * @param needs the share of the others that must be answered for it to be more than chance
 * @param relation what it makes of the two: a contradiction or a tension
 */
record Clash(Reason reason, Set<Unit> units, double needs, Relation relation) {

    Clash(Reason reason, Set<Unit> units, double needs) {
        this(reason, units, needs, Relation.CONTRADICTS);
    }
}
