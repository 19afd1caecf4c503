package io.counterclaim.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is alike shares a key, what is not does not, as often as the arithmetic says. Every text is made from a seed. */
class MinHashTests {
    private static final int TRIALS = 400;

    @Test
    void shareOfEqualMinimaEstimatesTheLikeness() {
        var single = new MinHash("t", 1000, 1);
        for (int trial = 0; trial < 20; trial++) {
            String text = text(new Random(trial), 300);
            var one = Shingles.of(text, 5);
            var other = Shingles.of(text.substring(0, text.length() / 2) + text(new Random(-trial - 1), 150), 5);
            double exact = one.with(other).alike();
            // three standard errors of 1000 draws
            assertThat(shared(single, one, other) / 1000.0).isCloseTo(exact,
                    within(3 * Math.sqrt(exact * (1 - exact) / 1000) + .001));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 120, 400, 1500})
    void textsOfWhichFourFifthsAreCopiedAreFound(int words) {
        long found = IntStream.range(0, TRIALS).filter(trial -> {
            String text = text(new Random(trial), words);
            return candidates(text, cut(text, words * 4 / 5) + " " + text(new Random(-trial - 1), words / 5));
        }).count();
        assertThat(found).isGreaterThanOrEqualTo(TRIALS * 99 / 100);
    }

    @Test
    void wireTextInsideAnArticleTwoAndAHalfTimesAsLongIsFound() {
        long found = IntStream.range(0, TRIALS).filter(trial -> {
            String wire = text(new Random(trial), 160);
            return candidates(wire,
                    text(new Random(-trial - 1), 120) + " " + wire + " " + text(new Random(-trial - 9999),
                            120));
        }).count();
        assertThat(found).isGreaterThanOrEqualTo(TRIALS * 99 / 100);
    }

    @Test
    void unrelatedTextsAreNoCandidates() {
        long found = IntStream.range(0, TRIALS)
                .filter(trial -> candidates(text(new Random(trial), 500), text(new Random(-trial - 1), 500))).count();
        assertThat(found).isZero();
    }

    @Test
    void closingLinesThatAnOutletPutsUnderEverythingRarelyMakeCandidates() {
        String lines = text(new Random(7), 40);
        long found = IntStream.range(0, TRIALS).filter(trial -> candidates(text(new Random(trial), 400) + " " + lines,
                text(new Random(-trial - 1), 400) + " " + lines)).count();
        assertThat(found).isLessThan(TRIALS / 25);
    }

    @Test
    void keysOfTwoKindsNeverMeet() {
        var shingles = Shingles.of(text(new Random(1), 50), 3);
        assertThat(new MinHash("a", 8, 2).keys(shingles)).doesNotContainAnyElementsOf(
                new MinHash("b", 8, 2).keys(shingles));
    }

    @Test
    void emptySetHasNoKey() {
        assertThat(new MinHash("a", 8, 2).keys(Shingles.of("two words", 5))).isEmpty();
    }

    /** Stored keys must mean the same tomorrow: this one may only change together with a migration. */
    @Test
    void keysAreTheSameInEveryRelease() {
        assertThat(new MinHash("a", 2, 2).keys(Shingles.of("The mills of Norland grind slowly.", 5)))
                .containsExactly("a0:bfa2eaa271728098", "a1:9dfb2b85f04cee03");
    }

    private static boolean candidates(String one, String other) {
        return shared(NearCopies.BANDS, NearCopies.shingles(one), NearCopies.shingles(other)) >= NearCopies.SHARED_KEYS;
    }

    private static int shared(MinHash minHash, Shingles one, Shingles other) {
        List<String> keys = minHash.keys(one);
        List<String> others = minHash.keys(other);
        return (int) IntStream.range(0, minHash.bands()).filter(i -> keys.get(i).equals(others.get(i))).count();
    }

    private static String cut(String text, int words) {
        return List.of(text.split(" ")).subList(0, words).stream().collect(Collectors.joining(" "));
    }

    /** Words as uneven in frequency as those of a language: the n-th is 1/n as frequent as the first. */
    private static String text(Random random, int words) {
        return random.doubles(words).mapToObj(d -> "w" + (int) Math.exp(d * Math.log(3000)))
                .collect(Collectors.joining(" "));
    }

}
