package io.counterclaim.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.ClaimContext;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a sentence becomes a claim of its own, and how it is told so that it stands alone. */
class StatementsTests {

    @Test
    void coordinateClausesAreClaimsOfTheirOwn() {
        assertThat(open("Kenya has trained the police of Haiti, but Chad has sent no soldiers to the island."))
                .containsExactly("Kenya has trained the police of Haiti.", "Chad has sent no soldiers to the island.");
    }

    @Test
    void aSharedSubjectIsNamedAgain() {
        assertThat(open("Kenya lent 400 trucks to Haiti in June and wanted 50 of them back in autumn."))
                .containsExactly(
                        "Kenya lent 400 trucks to Haiti in June.", "[Kenya] wanted 50 of them back in autumn.");
    }

    @Test
    void whatIsToldByTheWayIsAClaimOfItsOwn() {
        assertThat(open("Kenya, which shares a language with Somalia, lent 400 trucks to Haiti."))
                .containsExactlyInAnyOrder(
                        "Kenya shares a language with Somalia.", "Kenya lent 400 trucks to Haiti.");
    }

    @Test
    void aContrastIsTwoClaims() {
        assertThat(open("While Kenya trained the police of Haiti, Chad sent 200 soldiers."))
                .containsExactlyInAnyOrder("Kenya trained the police of Haiti.", "Chad sent 200 soldiers.");
    }

    @Test
    void whoDidItIsAClaimEvenWithoutAVerbOfItsOwn() {
        assertThat(open("Nairobi hailed the brief mutiny led by William Ruto.")).contains(
                "The brief mutiny was led by William Ruto.");
    }

    @Test
    void whatIsOnlySupposedIsNoClaim() {
        assertThat(open("If Kenya leaves Haiti, Chad will send 200 soldiers."))
                .noneMatch(text -> text.startsWith("Kenya leaves"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"When", "Because", "As", "After", "Since"})
    void whatBeginsSoBelongsToTheClauseAroundIt(String word) {
        assertThat(open(word + " Kenya lent 400 trucks to Haiti in June, Chad sent 200 soldiers."))
                .isNotEmpty().allMatch(text -> text.contains("Chad sent 200 soldiers"));
        assertThat(open("Chad sent 200 soldiers " + word.toLowerCase(Locale.ROOT)
                + " Kenya lent 400 trucks to Haiti in June.")).isNotEmpty()
                .allMatch(text -> text.startsWith("Chad sent"));
    }

    @Test
    void theExactWordsOfAnAsideReachFromWhatItDescribes() {
        assertThat(drafts("Kenya, which shares a language with Somalia, lent 400 trucks to Haiti."))
                .anyMatch(d -> d.passage().exact().equals("Kenya, which shares a language with Somalia"));
    }

    @Test
    void aSubjectThatPointsBackIsNamedAndTheReadingIsTold() {
        var draft = drafts("Kenya trained the police of Haiti. It lent 400 trucks in June.").getLast();
        assertThat(draft.claim().text()).isEqualTo("[Kenya] lent 400 trucks in June.");
        assertThat(draft.checkWorthy()).endsWith("“It” is read as Kenya");
    }

    @Test
    void severalArePointedBackAt() {
        assertThat(open("Kenya and Chad met in Haiti. The two countries signed 12 agreements."))
                .contains("[Kenya and Chad] signed 12 agreements.");
    }

    @Test
    void aThingThatPointsBackIsDescribedAgain() {
        assertThat(open("The visit of William Ruto to Haiti ended on Monday. The visit lasted 2 hours."))
                .anyMatch(text -> text.equals("[The visit of William Ruto to Haiti] lasted 2 hours."));
    }

    @Test
    void whatOnlyItsArticleMakesClearStaysInItsWordsAndSaysSo() {
        Claim claim = drafts("The visit lasted 2 hours.").getFirst().claim();
        assertThat(claim.text()).isEqualTo("The visit lasted 2 hours.");
        assertThat(claim.context()).isEqualTo(ClaimContext.NEEDS_CONTEXT);
        assertThat(drafts("The visit of William Ruto lasted 2 hours.").getFirst().claim().context())
                .isEqualTo(ClaimContext.SELF_CONTAINED);
    }

    @Test
    void theSameWordsInAnotherArticleAreAnotherClaimWhereTheyNeedIt() {
        Claim here = drafts("The visit lasted 2 hours.").getFirst().claim();
        Claim there = drafts("The visit lasted 2 hours. Chad sent 200 soldiers.").getFirst().claim();
        assertThat(there.text()).isEqualTo(here.text());
        assertThat(there.id()).isNotEqualTo(here.id());
        assertThat(there.slot()).isNotEqualTo(here.slot());
    }

    @Test
    void anExplanationMakesNoOtherClaim() {
        Claim explained = drafts("Kenya trained the police of Haiti. It lent 400 trucks in June.").getLast().claim();
        Claim named = drafts("Kenya lent 400 trucks in June.").getFirst().claim();
        assertThat(explained.id()).isEqualTo(named.id());
    }

    @Test
    void whoSpeaksOfHimselfIsNamedBehindHisWord() {
        assertThat(open("William Ruto said: “We have lent 400 trucks to Haiti.”"))
                .containsExactly("We [William Ruto] have lent 400 trucks to Haiti.");
        assertThat(open("William Ruto said: “We've lent our 400 trucks to Haiti.”"))
                .containsExactly("We've [William Ruto] lent our 400 trucks to Haiti.");
    }

    @Test
    void aWomansPronounIsNoMans() {
        assertThat(open("Ursula Meyer met William Ruto in Nairobi. William Ruto left. She painted 12 houses."))
                .contains("[Ursula Meyer] painted 12 houses.");
    }

    private static List<String> open(String text) {
        return drafts(text).stream().map(d -> d.claim().text()).toList();
    }

    private static List<AppearanceDraft> drafts(String text) {
        return Reading.drafts(text, Claim.OPEN);
    }
}
