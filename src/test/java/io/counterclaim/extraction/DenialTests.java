package io.counterclaim.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is denied, and what is not said at all, is never put into somebody's mouth. */
class DenialTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "William Ruto did not say that Kenya has left Haiti. | The Daily Test DENIES William Ruto did say that Kenya has left Haiti.",
            "William Ruto never claimed that Chad had paid 400 million dollars. | The Daily Test DENIES William Ruto claimed that Chad had paid 400 million dollars.",
            "William Ruto might say that Chad paid 400 million dollars. | The Daily Test AFFIRMS William Ruto might say that Chad paid 400 million dollars.",
            "William Ruto aims to demonstrate that Kenya is committed to the treaty. | The Daily Test AFFIRMS William Ruto aims to demonstrate that Kenya is committed to the treaty.",
            "William Ruto does not believe that Kenya has left Haiti. | William Ruto DENIES Kenya has left Haiti.",
            "Kenya has no soldiers in Haiti. | The Daily Test AFFIRMS Kenya has no soldiers in Haiti.",
            "Kenya has never painted a house in Haiti. | The Daily Test DENIES Kenya has painted a house in Haiti.",
            "Neither Kenya nor Chad painted houses in Haiti. | The Daily Test AFFIRMS Neither Kenya nor Chad painted houses in Haiti.",
            "Kenya no longer buys tea from Egypt. | The Daily Test AFFIRMS Kenya no longer buys tea from Egypt."})
    void aClaimIsItsSpeakersWithHisStance(String text, String claim) {
        assertThat(Reading.drafts(text))
                .extracting(d -> d.claimant().name() + " " + d.stance() + " " + d.claim().text())
                .containsExactly(claim);
    }
}
