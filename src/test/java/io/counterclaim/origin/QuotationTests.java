package io.counterclaim.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.origin.QuoteDifference.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is quoted directly, and where two quotations differ. */
class QuotationTests {

    @ParameterizedTest
    @ValueSource(strings = {"“We shall open,” Ada said.", "\"We shall open,\" Ada said.", "Ada said: «We shall open».",
            "„We shall open“, said Ada.", "''We shall open,'' Ada said.", "“We shall,” Ada said, “open.”"})
    void whatStandsInQuotationMarksIsQuoted(String passage) {
        assertThat(words(Quotation.of("", passage, ""))).containsExactly("we", "shall", "open");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ada said: “ | We shall open | .” It rained.",
            "She said \" | We shall open | ,\" she",
            "Ada: “ | We shall open,” said Ada | . It", "It rained. | Ada said: “We shall open | .” It"})
    void quotationMarksMayStandOutsideThePassage(String prefix, String exact, String suffix) {
        assertThat(words(Quotation.of(prefix, exact, suffix))).containsExactly("we", "shall", "open");
    }

    @Test
    void indirectSpeechQuotesNothing() {
        assertThat(words(Quotation.of("", "Ada said Norland's port would open.", ""))).isEmpty();
        assertThat(words(Quotation.of("the “", "Ada said it would open", " as planned"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"we open the port in spring | we open the port in spring | NONE",
            "we open the port in spring | open the port | PART",
            "we open the port in spring | we open … in spring | MARKED",
            "we open the port in spring | we open [...] in spring | MARKED",
            "we open the port in spring | we open in spring | WORDS",
            "we open the port in spring | [Norland] open the port in spring | MARKED",
            "we open the port in spring | we open the [northern] port in spring | MARKED",
            "we open the port in spring | we open the port in autumn | WORDS",
            "we open the port in spring | we open … port in autumn | WORDS"})
    void differenceIsOfAKind(String one, String other, Kind kind) {
        assertThat(between(one, other).kind()).isEqualTo(kind);
        assertThat(between(other, one).kind()).isEqualTo(kind);
    }

    @Test
    void wordsThatOnlyOneHasAreTold() {
        var difference = between("we open the old port in spring", "we open the port in late autumn");
        assertThat(difference.onlyOne()).isEqualTo(List.of("old", "spring"));
        assertThat(difference.onlyOther()).isEqualTo(List.of("late autumn"));
    }

    private static QuoteDifference between(String one, String other) {
        return QuoteDifference.between(Quotation.of("", "“" + one + "”", ""), Quotation.of("", "“" + other + "”", ""));
    }

    private static List<String> words(Quotation quotation) {
        return quotation.words().stream().map(Quotation.Word::word).toList();
    }
}
