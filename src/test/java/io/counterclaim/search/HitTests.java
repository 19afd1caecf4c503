package io.counterclaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.search.Hit.Ranked;
import java.util.List;
import org.junit.jupiter.api.Test;

class HitTests {
    private static final Wording WANTED = Wording.of("the summit in Port Lund");
    private static final Hit WORDS = new Hit("claim:1", "Port Lund has a summit.", 10, null);
    private static final Hit BOTH = new Hit("claim:2", "The summit was short.", 5, .8);
    private static final Hit MEANING = new Hit("claim:3", "Leaders gathered.", 0, .75);

    @Test
    void nearnessInMeaningCountsMoreThanWords() {
        assertThat(Hit.ranked(List.of(WORDS, MEANING, BOTH), WANTED)).extracting(Ranked::id).containsExactly("claim:2",
                "claim:3", "claim:1");
    }

    @Test
    void withoutVectorsTheOrderIsThatOfTheWords() {
        var less = new Hit("claim:0", "A summit.", 3, null);
        assertThat(Hit.ranked(List.of(less, WORDS), WANTED)).extracting(Ranked::id).containsExactly("claim:1",
                "claim:0");
    }

    @Test
    void reasonTellsWhatIsSharedAndHowNearItIs() {
        assertThat(Hit.ranked(List.of(WORDS, MEANING, BOTH), WANTED)).extracting(Ranked::reason).containsExactly(
                "shares “summit”; near in meaning (.80)", "near in meaning (.75)", "shares “summit”, “Port”, “Lund”");
    }

    @Test
    void equalScoresAreOrderedById() {
        var twin = new Hit("claim:0", BOTH.text(), BOTH.words(), BOTH.cosine());
        assertThat(Hit.ranked(List.of(BOTH, twin), WANTED)).extracting(Ranked::id).containsExactly("claim:0",
                "claim:2");
    }
}
