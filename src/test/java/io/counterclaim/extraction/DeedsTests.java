package io.counterclaim.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.Certainty;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nouns tell that has been done. */
class DeedsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Kenya’s rejection of the treaty surprised Nairobi’s neighbours. | Kenya rejected the treaty.",
            "Chad's purchase of 12 aircraft angered Haiti. | Chad purchased 12 aircraft.",
            "The destruction of the harbour by Chad angered Haiti. | Chad destroyed the harbour.",
            "Experts praised Kenya's mediation efforts. | Kenya has made mediation efforts.",
            "Kenya's withdrawal from the treaty angered Haiti. | Kenya withdrew from the treaty."})
    void aNounTellsWhoDidWhat(String text, String claim) {
        assertThat(deeds(text)).extracting(d -> d.claim().text()).containsExactly(claim);
        assertThat(deeds(text)).allMatch(d -> d.stance() == Stance.AFFIRMS && text.contains(d.passage().exact()));
    }

    @Test
    void aLackDeniesTheDeed() {
        var deed = deeds("The lack of condemnation of Chad by Kenya pleased Haiti.").getFirst();
        assertThat(deed.claim().text()).isEqualTo("Kenya condemned Chad.");
        assertThat(deed.stance()).isEqualTo(Stance.DENIES);
        assertThat(deed.passage().exact()).isEqualTo("The lack of condemnation of Chad by Kenya");
    }

    @Test
    void aCallIsItsCallersAndOnlyWanted() {
        var deed = deeds("Kenya’s calls for a ceasefire were ignored.").getFirst();
        assertThat(deed.claimant().name()).isEqualTo("Kenya");
        assertThat(deed.certainty()).isEqualTo(Certainty.WANTED);
        assertThat(deed.claim().text()).isEqualTo("Kenya called for a ceasefire.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Haiti fears Kenya's rejection of the treaty.",
            "Kenya’s possible purchase of 12 aircraft worries Haiti.",
            "Haiti wants to prevent Chad's withdrawal from the treaty.", "The purchase of 12 aircraft angered Haiti.",
            "Its purchase of 12 aircraft angered Haiti."})
    void whatIsNotDoneOrNobodysIsNoDeed(String text) {
        assertThat(deeds(text)).isEmpty();
    }

    private static List<AppearanceDraft> deeds(String text) {
        return Reading.drafts(text, Claim.OPEN).stream().filter(d -> d.checkWorthy().startsWith("it takes for granted"))
                .toList();
    }
}
