package io.counterclaim.comparison;

/** A unit of the one sentence, and what answers it in the other. */
record Link(Unit c, Unit e, Lexicon.Tie tie) {

    /** How much of the unit is accounted for. */
    double share() {
        return switch (tie) {
            case SAME -> 1;
            case SYNONYM, OPPOSITE -> .9;
            case DERIVED, KIND -> .8;
            case WIDER -> .5;
        };
    }

    /** Whether what is said with the one is said with the other. */
    boolean isFirm() {
        return tie != Lexicon.Tie.WIDER;
    }
}
