package io.counterclaim.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordListsTests {
    private static final List<Set<String>> ALIKE = WordLists.OWN.alike().stream().map(WordLists::words).toList();

    @Test
    void noWordIsItsOwnOpposite() {
        assertThat(Stream.of(WordLists.OWN.opposites(), WordLists.OWN.converse()).flatMap(List::stream))
                .allSatisfy(pair -> {
                    assertThat(pair).hasSize(2);
                    assertThat(WordLists.words(pair.getFirst())).doesNotContainAnyElementsOf(
                            WordLists.words(pair.getLast()));
                });
    }

    @Test
    void whatMeansTheSameIsNotOpposite() {
        assertThat(WordLists.OWN.opposites()).isNotEmpty().allSatisfy(pair -> assertThat(ALIKE).allSatisfy(list -> {
            boolean both = holdsAny(list, pair.getFirst()) && holdsAny(list, pair.getLast());
            assertThat(both).as("%s holds words of both sides of %s", new TreeSet<>(list), pair).isFalse();
        }));
    }

    private static boolean holdsAny(Set<String> list, String side) {
        return WordLists.words(side).stream().anyMatch(list::contains);
    }
}
