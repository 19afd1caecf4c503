package io.counterclaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void syntaxOfTheIndexIsNoWord() {
        assertThat(Words.of("Iran AND (NOT) \"full~2\" member* /x/ a:b^3").query())
                .isEqualTo("iran and not full 2 member x a b 3");
    }

    @Test
    void formsOfAWordAreAlike() {
        assertThat(Words.of("members founded it").sharedWith(Words.of("The membership was founding it")))
                .containsExactly("members", "founded", "it");
    }

    @Test
    void signsAloneAreNoWords() {
        assertThat(Words.of("?! …").words()).isEmpty();
    }
}
