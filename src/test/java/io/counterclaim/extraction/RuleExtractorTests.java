package io.counterclaim.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.Passage;
import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.Certainty;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.ClaimValue.EntityListValue;
import io.counterclaim.claim.ClaimValue.ListClosure;
import io.counterclaim.claim.Stance;
import io.counterclaim.time.TimeBasis;
import io.counterclaim.time.TimeSpan;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleExtractorTests {

    @Nested
    class Who {
        @Test
        void indirectSpeechIsItsSpeakers() {
            var draft = only("Kenyan President William Ruto said that Sudan does not want talks.",
                    "willing-to-negotiate");
            assertThat(draft.claimant().name()).isEqualTo("William Ruto");
            assertThat(draft.stance()).isEqualTo(Stance.DENIES);
            assertThat(draft.claim().text()).isEqualTo("Sudan is willing to negotiate.");
        }

        @Test
        void aQuoteIsItsSpeakersAndWeIsTheStateHeLeads() {
            var draft = only("Kenyan President William Ruto spoke. “We will do everything to end the war,” he said.",
                    "willing-to-negotiate");
            assertThat(draft.claimant().name()).isEqualTo("William Ruto");
            assertThat(draft.claim().subject().name()).isEqualTo("Kenya");
            assertThat(draft.stance()).isEqualTo(Stance.AFFIRMS);
        }

        @Test
        void aQuoteThatGoesOnIsStillItsSpeakers() {
            var drafts = Reading.drafts(
                    "“Kenya has always kept its word in this matter,” William Ruto said. “Sudan has rejected talks.");
            assertThat(drafts).filteredOn(d -> d.claim().predicate().equals("willing-to-negotiate")).singleElement()
                    .satisfies(d -> assertThat(d.claimant().name()).isEqualTo("William Ruto"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Haiti is a member of the African Union, Ann Smith said.",
                "Haiti is a member of the African Union, said Ann Smith, the mayor of London.",
                "Haiti is a member of the African Union, Ann Smith said on Monday."})
        void aSpeakerNamedAtTheEndSaysAllBeforeTheComma(String text) {
            var draft = only(text, "membership-status");
            assertThat(draft.claimant().name()).isEqualTo("Ann Smith");
            assertThat(draft.passage().exact()).isEqualTo("Haiti is a member of the African Union");
        }

        @Test
        void accordingToNamesTheClaimant() {
            var draft = only("According to Ann Smith, Kenya is a member of the African Union.", "membership-status");
            assertThat(draft.claimant().name()).isEqualTo("Ann Smith");
        }

        @Test
        void whatNobodyIsQuotedForIsTheArticlesOwnVoice() {
            var draft = only("Kenya is a member of the African Union.", "membership-status");
            assertThat(draft.claimant()).isEqualTo(Reading.VOICE);
        }

        @Test
        void aSeatOfGovernmentSpeaksForItsState() {
            var draft = only("Nairobi says that Sudan wants talks.", "willing-to-negotiate");
            assertThat(draft.claimant().name()).isEqualTo("Kenya");
        }

        @Test
        void peopleWithoutANameAreAnAnonymousGroup() {
            var drafts = Reading.drafts("Analysts say that Sudan wants talks.", "willing-to-negotiate");
            assertThat(drafts).singleElement().satisfies(
                    d -> assertThat(((io.counterclaim.claim.Entity) d.claimant()).anonymous()).isTrue());
        }

        @Test
        void aSpeakerQuotedBySomeoneElseIsRelayed() {
            var draft = only("William Ruto said that Cyril Ramaphosa believes that Sudan wants talks.",
                    "willing-to-negotiate");
            assertThat(draft.claimant().name()).isEqualTo("Cyril Ramaphosa");
            assertThat(draft.relayedBy().name()).isEqualTo("William Ruto");
        }
    }

    @Nested
    class What {
        @Test
        void aListWithAlsoIsOpen() {
            var list = only("The African Union was named. The group also includes Kenya, Togo and Ghana.",
                    "membership-list");
            assertThat(((EntityListValue) list.claim().value()).closure()).isEqualTo(ListClosure.OPEN);
        }

        @Test
        void aListThatLeavesOutNamesIsOpen() {
            var list = only("The African Union was founded by Kenya along with five other countries.", "founded-by");
            assertThat(((EntityListValue) list.claim().value()).closure()).isEqualTo(ListClosure.OPEN);
        }

        @Test
        void anItemFollowsFromItsListByTheSameWords() {
            var drafts = Reading.drafts("The African Union was created by Kenya and Ghana.");
            var list = drafts.stream().filter(d -> d.claim().predicate().equals("founded-by")).findFirst()
                    .orElseThrow();
            assertThat(drafts).filteredOn(d -> d.claim().predicate().equals("has-founder")).hasSize(2)
                    .allSatisfy(d -> assertThat(d.entailedBy()).isEqualTo(list.id()))
                    .allSatisfy(d -> assertThat(d.passage()).isEqualTo(list.passage()));
        }

        @Test
        void spellingAndShortFormsNameOneOrganisation() {
            var british = only("Kenya is a member of the Shanghai Cooperation Organisation.", "membership-status");
            var american = only("Kenya is a member of the Shanghai Cooperation Organization.", "membership-status");
            var shortly = only("Kenya is a member of the SCO.", "membership-status");
            assertThat(List.of(american.claim().id(), shortly.claim().id())).containsOnly(british.claim().id());
        }

        @Test
        void aDeniedOpenClaimIsThePositiveClaimDenied() {
            var draft = only("Kenya did not leave Somalia in May.", Claim.OPEN);
            assertThat(draft.stance()).isEqualTo(Stance.DENIES);
            assertThat(draft.claim().text()).isEqualTo("Kenya did leave Somalia in May.");
        }

        @Test
        void maySetToAndWantsToAreNotCertain() {
            assertThat(only("Kenya may leave Somalia.", Claim.OPEN).certainty()).isEqualTo(Certainty.POSSIBLE);
            assertThat(only("Kenya is set to leave Somalia.", Claim.OPEN).certainty()).isEqualTo(Certainty.PLANNED);
            assertThat(only("Kenya wants to leave Somalia.", Claim.OPEN).certainty()).isEqualTo(Certainty.WANTED);
            assertThat(only("Kenya has left Somalia.", Claim.OPEN).certainty()).isEqualTo(Certainty.CERTAIN);
        }

        @Test
        void questionsNormsAndUnresolvedSubjectsAreLeftWithTheirReason() {
            var extracted = Reading.EXTRACTOR.extract(Reading.article(
                    "Will Kenya leave Somalia? Kenya should leave Somalia now. This will change Somalia.",
                    TimeSpan.unknown("test")));
            assertThat(extracted.drafts()).isEmpty();
            assertThat(extracted.passedOver()).extracting(p -> p.reason()).containsExactly("it asks",
                    "it says what ought to be, not what is", "its subject cannot be told for sure");
        }
    }

    @Nested
    class When {
        @Test
        void aStateHoldsWhenItsArticleWasPublished() {
            assertThat(only("Kenya is a member of the African Union.", "membership-status").holds().text())
                    .isEqualTo("2020-01-08");
        }

        @Test
        void aStateInAnUndatedArticleHasNoDate() {
            var drafts = Reading.EXTRACTOR.extract(Reading.article("Kenya is a member of the African Union.",
                    TimeSpan.unknown("no date is given"))).drafts();
            assertThat(drafts).allSatisfy(d -> assertThat(d.holds().basis()).isEqualTo(TimeBasis.UNKNOWN));
        }

        @Test
        void aWeekdayIsResolvedAgainstTheArticle() {
            var draft = only("William Ruto met with Cyril Ramaphosa on Friday.", "meets");
            assertThat(draft.holds().text()).isEqualTo("2020-01-03");
        }
    }

    @Nested
    class Offsets {
        static Stream<Long> seeds() {
            return new Random(20220705).longs(40).boxed();
        }

        @ParameterizedTest
        @MethodSource("seeds")
        void everyPassageQuotesTheTextWordForWord(long seed) {
            String text = mutated(seed);
            var extracted = Reading.EXTRACTOR.extract(Reading.article(text, TimeSpan.unknown("test")));
            Stream.concat(extracted.drafts().stream().map(AppearanceDraft::passage),
                    extracted.passedOver().stream().map(p -> p.passage())).forEach(p -> quotes(text, p));
        }

        private static void quotes(String text, Passage p) {
            assertThat(text.substring(p.start(), p.end())).isEqualTo(p.exact());
            assertThat(text.substring(p.start() - p.prefix().length(), p.end() + p.suffix().length()))
                    .isEqualTo(p.prefix() + p.exact() + p.suffix());
        }

        private static String mutated(long seed) {
            var random = new Random(seed);
            var text = new StringBuilder("Kenya, Togo and Ghana are members of the African Union (AU).\n\n"
                    + "“We want talks,” Kenyan President William Ruto said on Friday. Sudan’s share has fallen below 50%.\n");
            String[] odd = {"😀", "\u202Eשלום\u202C", "\r\n", "\u200B", "\u00A0", "“", "\"", "’", "\t", "é", "𝔘"};
            for (int i = 0; i < 8; i++) {
                text.insert(random.nextInt(text.length()), odd[random.nextInt(odd.length)]);
            }
            return text.toString();
        }

        @Test
        void aSentenceWithoutAnEndIsPassedOver() {
            String text = "Kenya and Togo said that ".repeat(20_000);
            var extracted = Reading.EXTRACTOR.extract(Reading.article(text, TimeSpan.unknown("test")));
            assertThat(extracted.drafts()).isEmpty();
            assertThat(extracted.passedOver()).singleElement()
                    .satisfies(p -> assertThat(p.reason()).isEqualTo("it is too long to be read as one sentence"))
                    .satisfies(p -> assertThat(p.passage().exact()).isEqualTo(text.strip()));
        }

        @Test
        void theSameTextGivesTheSameDraftsWhateverWasReadBefore() {
            String text = "Kenya is a member of the African Union. It wants talks on Friday.";
            var first = Reading.drafts(text);
            Reading.drafts("Sudan, led by William Ruto, left the African Union in 2011.");
            assertThat(Reading.drafts(text)).isEqualTo(first);
        }
    }

    private static AppearanceDraft only(String text, String predicate) {
        List<AppearanceDraft> drafts = Reading.drafts(text, predicate);
        assertThat(drafts).as(text).hasSize(1);
        return drafts.getFirst();
    }
}
