package io.counterclaim.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SuggesterTests {

    /** Calls a contradiction so likely, with the first text given and the second, and with the second given and the first. */
    private record Calls(double forward, double backward) implements SecondOpinion {
        @Override
        public String name() {
            return "calls";
        }

        @Override
        public SortedMap<String, Double> of(String premise, String hypothesis) {
            double likely = premise.compareTo(hypothesis) < 0 ? forward : backward;
            return likely < 0 ? new TreeMap<>() : new TreeMap<>(Map.of(CONTRADICTION, likely, NEUTRAL, 1 - likely));
        }
    }

    private static Suggester suggester(double forward, double backward, int most) {
        return new Suggester(new Calls(forward, backward), new ModelSettings(Path.of("calls"), 256, .8, most));
    }

    @Test
    void meanOfBothDirectionsMustBeEnough() {
        assertThat(suggester(.9, .7, 10).contradiction("a", "b")).hasValueSatisfying(
                score -> assertThat(score).isCloseTo(.8, org.assertj.core.api.Assertions.within(1e-9)));
        assertThat(suggester(1, .59, 10).contradiction("a", "b")).isEmpty();
    }

    @Test
    void answerIsTheSameWhicheverComesFirst() {
        assertThat(suggester(1, .7, 10).contradiction("b", "a"))
                .isEqualTo(suggester(1, .7, 10).contradiction("a", "b")).isPresent();
    }

    @Test
    void pairThatIsTooLongInOneDirectionIsNotSuggested() {
        assertThat(suggester(1, -1, 10).contradiction("a", "b")).isEmpty();
    }

    @Test
    void modelThatIsToJudgeNothingSuggestsNothing() {
        assertThat(suggester(1, 1, 0).model()).isEmpty();
        assertThat(suggester(1, 1, 0).contradiction("a", "b")).isEmpty();
        assertThat(suggester(1, 1, 10).model()).hasValue("calls");
    }

    @Test
    void withoutAModelNothingIsSuggested() {
        var none = new Suggester((SecondOpinion) null, null);
        assertThat(none.model()).isEmpty();
        assertThat(none.mostPerArticle()).isZero();
        assertThat(none.contradiction("a", "b")).isEmpty();
    }
}
