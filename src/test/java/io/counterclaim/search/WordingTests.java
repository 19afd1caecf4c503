package io.counterclaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTests {

    @Test
    void syntaxOfTheIndexIsNoWord() {
        assertThat(Wording.of("Iran AND (NOT) \"full~2\" member* /x/ a:b^3").query())
                .isEqualTo("iran full 2 member x a b 3");
    }

    @Test
    void formsOfAWordAreTheSameWord() {
        assertThat(Wording.of("members founded it").sharedWith(Wording.of("A member was founding it")))
                .containsExactly("members", "founded");
    }

    @Test
    void signsAloneAreNoWords() {
        assertThat(Wording.of("?! …").isEmpty()).isTrue();
    }

    @Test
    void addressesAreNoWordsAndTagsAreTheWordsTheyAreMadeOf() {
        assertThat(Wording.plain("Look! #NorlandVotes2024 by @ada_lund https://example.org/x?y=z pic.twitter.com/ab1"))
                .isEqualTo("Look! Norland Votes 2024 by ada lund");
    }

    @Test
    void nameOrNumberIsWrittenWithACapitalOrADigit() {
        assertThat(Wording.of("In 2013 the talks of Norland failed").names()).containsExactly("2013", "norland");
    }

    @Test
    void textsThatShareANameAreAskedForByIt() {
        assertThat(Wording.of("talks of Norland failed").queryByNames()).isEqualTo("+(norland) talks norland failed");
        assertThat(Wording.of("talks failed").queryByNames()).isEmpty();
    }
}
