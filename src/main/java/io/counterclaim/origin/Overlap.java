package io.counterclaim.origin;

/**
 * What two texts have in common, counted in runs of words.
 *
 * @param common how many runs stand in both
 * @param shorter how many runs the shorter one has
 * @param either how many runs stand in one or the other
 */
record Overlap(int common, int shorter, int either) {

    /** The share of the shorter one that stands in the other, 0 to 1: a wire text inside a longer article has 1. */
    double contained() {
        return shorter == 0 ? 0 : (double) common / shorter;
    }

    /** The Jaccard index, 0 to 1. */
    double alike() {
        return either == 0 ? 0 : (double) common / either;
    }
}
