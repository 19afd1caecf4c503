package io.counterclaim.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.language.corenlp.CoreNlpParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TollsTests {
    private static final Tolls TOLLS = new Tolls(ParsedSentence.by(CoreNlpParser.standalone()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A bomb blast in Mombasa on Tuesday killed 48 people.                | KILLED 48 48
            22 people died.                                                     | KILLED 22 22
            At least 43 people were killed in an attack on a bus in Mombasa.    | KILLED 43 Infinity
            A blast struck a crowd in Mombasa, killing 44 people.               | KILLED 44 44
            The death toll from the blast in Mombasa has reached at least 112.  | KILLED 112 Infinity
            The death toll from the blast in Mombasa has risen to 61.           | KILLED 61 61
            More than 140 people were injured in Mombasa.                       | INJURED 140 Infinity
            """)
    void whatIsToldOfAll(String text, String toll) {
        assertThat(TOLLS.in(text)).extracting(t -> t.harm() + " " + number(t.low()) + " " + number(t.high()))
                .containsExactly(toll);
    }

    @ParameterizedTest
    @ValueSource(strings = {"98 pilgrims were killed near Mombasa.", "The previous death toll was 20.",
            "Nobody knows how many people were killed.", "The blast may have killed 40 people.",
            "The port sold 40 boats to people in Mombasa."})
    void aPartAFormerTollAndOtherFiguresAreNone(String text) {
        assertThat(TOLLS.in(text)).isEmpty();
    }

    private static String number(double number) {
        return Double.isInfinite(number) ? "Infinity" : "" + (long) number;
    }
}
