package io.counterclaim.extraction;

import java.util.Locale;

/**
 * What in a statement speaks for or against looking it up. The weights are small whole numbers put by hand: what leaves
 * a record speaks for it (figures, names, deeds, dates, public money and law), what nobody can measure against it. Those against stand in the order in
 * which they are given as the reason.
 */
enum Sign {
    NUMBER(3, 2, "it gives a number: %s"), DEED(3, 1, "it tells what was done: %s"), AMOUNT(3, 1,
            "it gives an amount: %s"), ACTOR(2, 1, "it tells what %s did or is"), NAME(2, 2,
                    "it names %s"), RECORD(2, 4, "it is about what leaves a record: %s"), WHEN(2, 2,
                            "it says when: %s"), PROPOSAL(2, 1, "it tells what is proposed: %s"), DETAIL(2, 1,
                                    "it goes into detail"), PAST(1, 1, "it tells what happened: %s"), UNDERWAY(1, 1,
                                            "it tells what is going on: %s"), PLAN(1, 1,
                                                    "it tells what is going to be: %s"), ASIDE(1, 1,
                                                            "it tells by the way what happened: %s"), DONE(1, 1,
                                                                    "it tells of something done: %s"), CHANGE(1, 1,
                                                                            "it tells how something changed: %s"), RANK(
                                                                                    1, 1, "it ranks: %s"),

    QUESTION(-2, 1, "it asks"), NORM(-3, 2, "it says what ought to be, not what is"), WISH(-3, 1,
            "it is a wish or a hope"), THANKS(-1, 2, "it is thanks or a greeting"), CALL(-1, 1,
                    "it calls on somebody to do something"), POSSIBLE(-3, 1,
                            "it says what could be, not what is"), SELF(-2, 1,
                                    "it says what the speaker wants or feels now"), OPINION(-1, 1,
                                            "it is an opinion"), VALUE(-2, 3,
                                                    "it is about what nobody can measure"), BELIEF(-1, 1,
                                                            "it says what somebody thinks or feels"), HEARER(-1, 1,
                                                                    "it is said to the hearer"), JUDGING(-1, 1,
                                                                            "it judges rather than tells"), GENERAL(-1,
                                                                                    1,
                                                                                    "it says how things are in general"), POINTING(
                                                                                            -1, 1,
                                                                                            "it points at what was said before"), SUBJECTLESS(
                                                                                                    -2, 1,
                                                                                                    "it does not say of whom or what"), FRAGMENT(
                                                                                                            -1, 1,
                                                                                                            "it is no whole sentence");

    private final int weight;
    private final int most;
    private final String tells;

    Sign(int weight, int most, String tells) {
        this.weight = weight;
        this.most = most;
        this.tells = tells;
    }

    /** The sign of a word list. */
    static Sign of(String list) {
        return valueOf(list.toUpperCase(Locale.ROOT));
    }

    /** What this sign adds when it is seen so often. */
    int weighs(int times) {
        return weight * Math.min(times, most);
    }

    boolean speaksFor() {
        return weight > 0;
    }

    /** The sign as a reason, naming the words in which it was seen. */
    String reason(String words) {
        return tells.formatted(words);
    }
}
