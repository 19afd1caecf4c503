package io.counterclaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.search.Candidate.Saying;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CandidateTests {
    private static final String SHARE = "Norland's share of the river trade fell below half.";

    private static @Nullable Candidate between(String one, String other, boolean sameSlot, @Nullable Double cosine) {
        return Candidate.of(new Saying("claim:1", Wording.of(one)), new Saying("claim:2", Wording.of(other)), sameSlot,
                cosine);
    }

    @Test
    void sameQuestionIsEnough() {
        assertThat(between("Norland is a member.", "It observes.", true, null).because())
                .containsExactly("answers the same question");
    }

    @Test
    void enoughWordsWithANameAreEnough() {
        assertThat(between(SHARE, "The river trade of Norland grew by half.", false, null).because())
                .containsExactly("shares “Norland's”, “river”, “trade”, “half”");
    }

    @Test
    void wordsWithoutANameAreNot() {
        assertThat(between(SHARE, "The river trade of Estmark grew by half.", false, .6)).isNull();
    }

    @Test
    void nameWithoutWordsIsNot() {
        assertThat(between(SHARE, "Norland is a member of the league.", false, .6)).isNull();
    }

    @Test
    void nearnessInMeaningIsEnough() {
        assertThat(between("Ada met Ben.", "The two leaders saw each other.", false, .8).because())
                .containsExactly("near in meaning (.80)");
    }

    @Test
    void whichOfTheTwoIsAskedAboutChangesNothing() {
        var one = new Saying("claim:1", Wording.of(SHARE));
        var other = new Saying("claim:2", Wording.of("The river trade of Norland grew by half."));
        assertThat(Candidate.of(one, other, false, .8)).isEqualTo(Candidate.of(other, one, false, .8));
    }
}
