package io.counterclaim.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.time.TimeSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no source could settle is passed over, with its reason. */
class AppraisalsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "For Kenya, the African Union serves as a platform for its ambitions. | it judges rather than tells",
            "William Ruto emphasized the importance of trade. | it judges rather than tells",
            "Kenya faces a challenge in Haiti. | it judges rather than tells",
            "William Ruto will want to calm his allies in Chad. | it guesses at what somebody will feel or do",
            "No doubt Kenya will praise Haiti. | it guesses at what somebody will feel or do"})
    void anAppraisalIsPassedOver(String text, String reason) {
        var extracted = Reading.EXTRACTOR.extract(Reading.article(text, TimeSpan.unknown("test")));
        assertThat(extracted.drafts()).isEmpty();
        assertThat(extracted.passedOver()).singleElement().satisfies(p -> assertThat(p.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kenya provides 40 percent of the tea in Egypt.", "Kenya will lend 400 trucks to Haiti.",
            "William Ruto wants a ceasefire in Sudan."})
    void whatCanBeLookedUpIsNone(String text) {
        assertThat(Reading.drafts(text)).isNotEmpty();
    }
}
