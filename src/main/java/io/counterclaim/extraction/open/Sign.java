package io.counterclaim.extraction.open;

import java.util.Locale;

/**
 * What in a statement speaks for or against looking it up. The weights are small whole numbers put by hand: what leaves
 * a record speaks for it (figures, names, deeds, dates, public money and law), what nobody can measure against it. Those against stand in the order in
 * which they are given as the reason.
 */
enum Sign {
    NUMBER(3, 2, "it gives a number: %s"), // a figure is right or wrong
    DEED(3, 1, "it tells what was done: %s"), // a completed act has witnesses and papers
    AMOUNT(3, 1, "it gives an amount: %s"), // "half", "thousands": a figure in words
    ACTOR(2, 1, "it tells what %s did or is"), // who is named can be asked
    NAME(2, 3, "it names %s"), // names narrow the search
    RECORD(2, 4, "it is about what leaves a record: %s"), // budgets, laws, schools are counted by somebody
    WHEN(2, 2, "it says when: %s"), // a date says where to look
    PROPOSAL(2, 1, "it tells what is proposed: %s"), // a plan on paper can be read
    DETAIL(2, 1, "it goes into detail"), // the more is said, the more can be wrong
    MEANS(1, 2, "it tells by what deed: %s"), // an act in any form of the verb
    DEEDPLAN(1, 1, "it tells what is going to be done: %s"), // an announced act: done or not by its date
    PAST(1, 1, "it tells what happened: %s"), // the past can be known
    UNDERWAY(1, 1, "it tells what is going on: %s"), // so can what is going on
    PLAN(1, 1, "it tells what is going to be: %s"), // an announcement, though vaguer than an act
    ASIDE(1, 1, "it tells by the way what happened: %s"), // a past event in a subordinate clause
    DONE(1, 1, "it tells of something done: %s"), // participles presuppose their event
    DOING(1, 1, "it tells of something being done: %s"), // gerunds tell how
    CHANGE(1, 1, "it tells how something changed: %s"), // a rise or fall has two measured ends
    RANK(1, 1, "it ranks: %s"), // a rank rests on a list

    QUESTION(-2, 1, "it asks"), // asserts nothing
    NORM(-3, 2, "it says what ought to be, not what is"), // a norm is neither true nor false
    WISH(-3, 1, "it is a wish or a hope"), // only the wisher knows
    THANKS(-1, 2, "it is thanks or a greeting"), // a speech act, often with a fact in it
    CALL(-1, 1, "it calls on somebody to do something"), // asserts nothing
    POSSIBLE(-3, 1, "it says what could be, not what is"), // any outcome fits "could"
    SELF(-2, 1, "it says what the speaker wants or feels now"), // only the speaker knows
    OPINION(-1, 1, "it is an opinion"), // no measure for "great"
    VALUE(-2, 3, "it is about what nobody can measure"), // nor for hope and courage
    BELIEF(-1, 1, "it says what somebody thinks or feels"), // no one else can look
    HEARER(-1, 1, "it is said to the hearer"), // phatic
    JUDGING(-2, 1, "it judges rather than tells"), // a copula in the present describes
    GENERAL(-1, 1, "it says how things are in general"), // the habitual present has no one event
    POINTING(-1, 1, "it points at what was said before"), // the fact stands elsewhere
    SUBJECTLESS(-2, 1, "it does not say of whom or what"), // nobody to look up
    FRAGMENT(-1, 1, "it is no whole sentence"); // no assertion without a finite verb

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
