package io.counterclaim.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListFileTests {
    private static final String GOOD = """
            rising: [rise, grow]
            falling: [fall, sink]
            moods:
              PLANNED: [plan, will]
              WANTED: [hope]
            opposite: [[rising, falling]]
            """;

    @Test
    void listsAndGroupsAreRead() {
        WordListFile file = WordListFile.of("moves.yaml", GOOD);
        assertThat(file.names()).containsExactly("rising", "falling", "moods");
        assertThat(file.list("rising")).containsExactlyInAnyOrder("rise", "grow");
        assertThat(file.group("moods")).containsEntry("will", "PLANNED").containsEntry("hope", "WANTED").hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [rise, grow]        | [rise, grow, rise]    | 'rise' stands twice in 'rising'
            [fall, sink]        | [fall, rise]          | share [rise]
            [hope]              | [hope, plan]          | 'plan' stands in two lists of 'moods', PLANNED and WANTED
            [hope]              | [hope, hope]          | 'hope' stands twice in 'moods.WANTED'
            [hope]              | hope                  | 'moods.WANTED' is no list of words
            [hope]              | []                    | 'moods.WANTED' is no list of words
            [hope]              | [false]               | which is no word
            [[rising, falling]] | [[rising, sinking]]   | there is no 'sinking'
            [[rising, falling]] | [[rising]]            | are no pair
            falling:            | rising:               | rising
            [fall, sink]        | [fall, sink           | moves.yaml
            """)
    void wrongListsAreRefusedWithFileListAndWord(String good, String bad, String told) {
        String yaml = GOOD.replace(good, bad);
        assertThatThrownBy(() -> WordListFile.of("moves.yaml", yaml)).isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("moves.yaml: ").hasMessageContaining(told);
    }

    @Test
    void listThatIsNotThereIsToldWithThoseThatAre() {
        WordListFile file = WordListFile.of("moves.yaml", GOOD);
        assertThatThrownBy(() -> file.list("moods")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("there is no 'moods'").hasMessageContaining("rising");
    }
}
