package io.counterclaim.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.Certainty;
import io.counterclaim.claim.ClaimContext;
import io.counterclaim.claim.Confidence;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.PassedOver;
import io.counterclaim.claim.SpeakerBasis;
import io.counterclaim.claim.Stance;
import io.counterclaim.language.TextLanguage;
import io.counterclaim.time.TimeBasis;
import io.counterclaim.time.TimeSpan;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of sentences that went wrong in real articles, each with what is right. */
class FailureKindsTests {
    private static final String VOICE = Reading.VOICE.name();

    @Nested
    class WhoSaysIt {

        @ParameterizedTest
        @ValueSource(strings = {"MARTA ILVES: Chad sold 12 ferries.", "**Marta Ilves:** Chad sold 12 ferries."})
        void aLabelNamesTheSpeakerEvenWhereItStandsAlone(String text) {
            assertThat(said(text)).containsExactly("Marta Ilves: Chad sold 12 ferries.");
            assertThat(basis(text)).containsExactly(SpeakerBasis.LABELLED);
        }

        @Test
        void anotherSpeakersPronounsStayOpen() {
            AppearanceDraft last = Reading.drafts("**Mr. Salt:** Ben Kamau has said that no gold was found in Chad.\n\n"
                    + "**The Chairman:** The council published the figures in March. He sold 40 trucks without a licence.")
                    .getLast();
            assertThat(last.claimant().name()).isEqualTo("The Chairman");
            assertThat(last.claim().text()).isEqualTo("He sold 40 trucks without a licence.");
            assertThat(last.claim().context()).isEqualTo(ClaimContext.NEEDS_CONTEXT);
        }

        @Test
        void aQuotationGoesOnInTheNextParagraphs() {
            String text = "Joseph Kamau, a trader, said: \"Kenya has closed 30 mills.\n\n"
                    + "\"Chad has closed 50 mills since May.\n\n\"Haiti lost 40 million dollars.\"";
            assertThat(said(text)).contains("Joseph Kamau: Kenya has closed 30 mills.",
                    "Joseph Kamau: Chad has closed 50 mills since May.",
                    "Joseph Kamau: Haiti lost 40 million dollars.");
            assertThat(Reading.drafts(text).getLast().assessment().speakerBasis()).isEqualTo(SpeakerBasis.CONTINUED);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Marta Ilves condemned the paper, which the Treasury says has cost 2,500 dollars to print. | Treasury: The paper has cost 2,500 dollars to print.
                Kenya bought 40 boats that Marta Ilves said were built in Chad.                        | Marta Ilves: 40 boats were built in Chad.
                Kenya has closed a road which the ministry says has cost 40 lives.                     | ministry: A road has cost 40 lives.
                """)
        void aSayingInsideARelativeClauseIsSaidOfItsNoun(String text, String claim) {
            assertThat(said(text)).hasSize(2).contains(claim);
            assertThat(said(text).getFirst()).startsWith(VOICE).doesNotContain("2,500", "built", "cost");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Marta Ilves hit back by saying the strike had cost Kenya 40 million dollars. | Marta Ilves: The strike had cost Kenya 40 million dollars.
                Traders in Chad have called off a march planned for 12 May.                 | The Daily Test: Traders in Chad have called off a march planned for 12 May.
                In Chad, the winner is Sen. Marta Ilves, R-Texas, who leads with 12 visits. | The Daily Test: Sen. Marta Ilves leads with 12 visits.
                """)
        void whoSaysOrDoesItIsWhomTheVerbBelongsTo(String text, String claim) {
            assertThat(said(text)).contains(claim);
        }

        @Test
        void sheWhoSaysSomethingIsNoState() {
            AppearanceDraft last = Reading.drafts("Kenya closed 40 mills. She said the port lost 12 ferries.")
                    .getLast();
            assertThat(last.claimant().name()).isEqualTo("unnamed speaker");
            assertThat(last.assessment().confidence()).isEqualTo(Confidence.LOW);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Pentagon", "White House", "Kremlin"})
        void anOfficeCalledByItsBuildingSpeaksForItself(String office) {
            assertThat(said("The " + office + " said on Monday that Kenya sold 40 trucks."))
                    .containsExactly(office + ": Kenya sold 40 trucks.");
        }

        @Test
        void theItemsOfAnAnnouncedListAreSaid() {
            assertThat(said("Joseph Kamau also said in his speech:\n\n- Kenya will buy 40 trucks\n\n"
                    + "- Chad has sold 30 ferries to Haiti\n\nHaiti closed its port in May."))
                    .containsExactly("Joseph Kamau: Kenya will buy 40 trucks.",
                            "Joseph Kamau: Chad has sold 30 ferries to Haiti.",
                            VOICE + ": Haiti closed its port in May.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Kenya, the sailor Joseph Kamau says, has sold 12 ferries since 2015.",
                "Kenya, sailor Joseph Kamau notes, has sold 12 ferries since 2015."})
        void aSayingInsideTheSentenceIsNoPartOfTheClaim(String text) {
            assertThat(said(text)).containsExactly("Joseph Kamau: Kenya has sold 12 ferries since 2015.");
        }

        @Test
        void aSayingBehindTheFirstWordIsNoPartOfTheClaimEither() {
            assertThat(said("Often, said Joseph Kamau, this cargo was lost because it was moved to 40 other ports."))
                    .containsExactly("Joseph Kamau: Often this cargo was lost because it was moved to 40 other ports.");
        }

        @Test
        void whatSomebodyDemandsIsOnlyWanted() {
            assertThat(Reading.drafts("Joseph Kamau demanded that Kenya pay a fee of 1,000 dollars.")).isNotEmpty()
                    .allMatch(draft -> draft.certainty() == Certainty.WANTED);
        }

        @Test
        void whatTheTextSuggestsItSaysItself() {
            AppearanceDraft draft = Reading
                    .drafts("This suggests the fishers of Haiti built boats before the year 800.")
                    .getFirst();
            assertThat(draft.claimant()).isEqualTo(Reading.VOICE);
            assertThat(draft.certainty()).isEqualTo(Certainty.PROBABLE);
            assertThat(draft.claim().text()).isEqualTo("The fishers of Haiti built boats before the year 800.");
        }

        @Test
        void aQuoteRightBehindASayingIsTheSameSpeakers() {
            assertThat(said("Yesterday Marta Ilves, a lawyer, said she was tired. \"Chad has lost 900 boats.\""))
                    .contains("Marta Ilves: Chad has lost 900 boats.");
        }

        @Test
        void whoAddsIsWhoSaid() {
            assertThat(said(
                    "Joseph Kamau said the harbour was \"calm\", adding: \"No boat of Chad has been seized since May.\""))
                    .contains("Joseph Kamau: No boat of Chad has been seized since May.");
        }

        @Test
        void eachQuoteOfAParagraphHasItsOwnSpeaker() {
            assertThat(said("\"Kenya sold 12 boats,\" said Joseph Kamau. \"Chad sold 40 boats,\" Marta Ilves said. "
                    + "\"Haiti sold 60 boats,\" said Ben Salt quietly from his chair."))
                    .containsExactly("Joseph Kamau: Kenya sold 12 boats.", "Marta Ilves: Chad sold 40 boats.",
                            "Ben Salt: Haiti sold 60 boats.");
        }

        @Test
        void answersAreTheInterviewedPersons() {
            String text = "An interview with Marta Ilves, who builds boats.\n\nQ: How many?\n\n"
                    + "A: Haiti bought 40 boats in May.\n\nQ: And Chad?\n\nA: Chad bought 50 boats in June.";
            assertThat(said(text)).contains("Marta Ilves: Haiti bought 40 boats in May.",
                    "Marta Ilves: Chad bought 50 boats in June.");
        }

        @Test
        void whoIsWrongToSayItSaysItAndTheArticleDeniesIt() {
            List<AppearanceDraft> drafts = Reading.drafts("Joseph Kamau is wrong to say that Chad sank the ship.");
            assertThat(drafts).filteredOn(d -> d.claim().text().equals("Chad sank the ship."))
                    .extracting(d -> d.claimant().name() + " " + d.stance())
                    .containsExactly("Joseph Kamau " + Stance.AFFIRMS, VOICE + " " + Stance.DENIES);
        }

        @Test
        void aRoleIsWhoeverTheArticleNamesByIt() {
            String text = "Harbour captain Marta Ilves left Mombasa in June. Kenya has sold 40 boats, the captain said.";
            assertThat(said(text)).contains("Marta Ilves: Kenya has sold 40 boats.");
            assertThat(Reading.drafts(text).getLast().assessment().speakerBasis()).isEqualTo(SpeakerBasis.REFERRED);
        }

        @Test
        void aPaperSpeaksForWhoeverMadeIt() {
            assertThat(said("A survey by the Nile Institute said Kenya had sold 40 boats in May."))
                    .containsExactly("Nile Institute: Kenya had sold 40 boats in May.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Joseph Kamau refused to confirm that Kenya had sold the boats to Chad.",
                "Joseph Kamau declined to say that Kenya had sold the boats to Chad."})
        void whatSomebodyRefusesToSayIsNotSaid(String text) {
            assertThat(Reading.drafts(text)).noneMatch(d -> d.claim().text().startsWith("Kenya had sold"));
        }

        @Test
        void whoIsNamedFirstSaysWhatFollowsWhereTheParserLosesIt() {
            assertThat(said(
                    "Port minister Joseph Kamau told traders a new White Paper was part of a plan to sell 40 boats."))
                    .contains("Joseph Kamau: A new White Paper was part of a plan to sell 40 boats.");
        }

        @Test
        void anEmbeddedPostIsItsAuthors() {
            assertThat(said("Chad has closed the port of Mombasa — Marta Ilves (@martailves) March 3, 2016"))
                    .containsExactly("Marta Ilves: Chad has closed the port of Mombasa.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Marta Ilves praised the port of Mombasa.",
                "Marta Ilves condemned the sale of 40 boats."})
        void whoPraisesOrCondemnsIsToldOfByTheArticle(String text) {
            assertThat(Reading.drafts(text)).allMatch(d -> d.claimant().equals(Reading.VOICE));
        }
    }

    @Nested
    class UnderstoodAlone {

        @ParameterizedTest
        @ValueSource(strings = {"The port of Mombasa sold his ferries in May.",
                "Chad closed 40 mills after he resigned.",
                "Before he left, the port of Mombasa lost 12 ferries.", "We sold 40 of its ferries to Chad.",
                "Marta Ilves says it lost 12 ferries in May."})
        void aPronounThatNothingExplainsNeedsItsArticle(String text) {
            assertThat(Reading.drafts(text).getFirst().claim().context()).isEqualTo(ClaimContext.NEEDS_CONTEXT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Kenya sold its ferries to Chad in May.", "Traders in Chad sold their ferries in May.",
                "Joseph Kamau sold his ferries in May.",
                "Joseph Kamau and Marta Ilves sold their ferries in May.",
                "The mills of Chad closed after they lost 40 workers.",
                "Despite its debts, Kenya has sold 40 ferries.",
                "Joseph Kamau left Chad. The port of Mombasa sold his ferries in May."})
        void aPronounOfWhatStandsInTheClaimDoesNot(String text) {
            assertThat(Reading.drafts(text).getLast().claim().context()).isEqualTo(ClaimContext.SELF_CONTAINED);
        }
    }

    @Nested
    class Wording {

        @ParameterizedTest
        @ValueSource(strings = {"The company Corvex confirmed in a statement sent to the media on Monday.",
                "A survey by the firm Corvex revealed on 12 May."})
        void whatAnnouncesNothingIsNoClaim(String text) {
            assertThat(said(text)).isEmpty();
        }

        @Test
        void aNotUntilStandsInTheWords() {
            AppearanceDraft draft = Reading.drafts("The election in Chad was not final until 40 boxes were counted.")
                    .getFirst();
            assertThat(draft.claim().text())
                    .isEqualTo("The election in Chad was not final until 40 boxes were counted.");
            assertThat(draft.stance()).isEqualTo(Stance.AFFIRMS);
        }

        @Test
        void theNoOfAnAnswerIsNoPartOfTheClaim() {
            AppearanceDraft draft = Reading.drafts("No, Marta Ilves did not sell 40 ferries.").getFirst();
            assertThat(draft.claim().text()).isEqualTo("Marta Ilves did sell 40 ferries.");
            assertThat(draft.stance()).isEqualTo(Stance.DENIES);
        }

        @Test
        void theWordsOfTheSpeakerAreNeverConjugatedAnew() {
            assertThat(said(
                    "\"We are training 4,000 pilots,\" Marta Ilves said. \"We've built 40 boats since 2015,\" she added."))
                    .containsExactly("Marta Ilves: We [Marta Ilves] are training 4,000 pilots.",
                            "Marta Ilves: We've [Marta Ilves] built 40 boats since 2015.");
        }

        @Test
        void onlyWhileIsPartOfTheClause() {
            assertThat(texts("The Mombasa mill will be open for tours only while the roof of the hall is mended."))
                    .containsExactly(
                            "The Mombasa mill will be open for tours only while the roof of the hall is mended.");
        }

        @Test
        void whatIsSaidIsWhole() {
            assertThat(texts(
                    "A twin blast struck a market in the city of Mombasa in Kenya on Monday, killing 14 people and "
                            + "wounding dozens, state radio reported."))
                    .contains("A twin blast struck a market in the city of "
                            + "Mombasa in Kenya on Monday, killing 14 people and wounding dozens.");
        }

        @Test
        void aCompanysNameEndsNoSentence() {
            assertThat(texts("Norvex Inc. Chief Executive Ben Salt got a 12% raise to $5.7 million in 2018."))
                    .containsExactly("Norvex Inc. Chief Executive Ben Salt got a 12% raise to $5.7 million in 2018.");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {
                "In 2011, farmers in Chad elected a council led by the Reed party.|council was led",
                "A more than two year ban imposed by the army of Chad was unlawful, the court said.|ban was imposed"})
        void aParticipleBelongsToTheClauseAroundIt(String text, String never) {
            assertThat(texts(text)).hasSize(1).noneMatch(claim -> claim.contains(never));
        }

        @Test
        void whatBreaksOffIsNoClaim() {
            assertThat(texts("The question for the council of Mombasa in 2015 is: Should Kenya sell 40 boats?"))
                    .noneMatch(claim -> claim.endsWith(" is."));
        }

        @Test
        void softHyphensAreNoPartOfWords() {
            AppearanceDraft draft = Reading.drafts("Pres­i­dent William Ru­to said Ke­nya had sold 40 boats.")
                    .getFirst();
            assertThat(draft.claim().text()).isEqualTo("Kenya had sold 40 boats.");
            assertThat(draft.claimant().name()).isEqualTo("William Ruto");
            assertThat(draft.passage().exact()).isEqualTo("Ke­nya had sold 40 boats");
        }

        @Test
        void aLinkToTheSentenceBeforeIsLeftOutWhereverItStands() {
            assertThat(texts("Kenya sold 40 boats in May. Chad, however, bought 30 boats in June."))
                    .contains("Chad bought 30 boats in June.");
        }
    }

    @Nested
    class Pointing {

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {
                "The sailors came from Italy, Poland and Spain. In May, rebels in Libya sank 20 boats. They later captured the port of Zuwara.|They later captured the port of Zuwara.",
                "About 30 other sailors were wounded, the council said.|About 30 other sailors were wounded."})
        void whatMayMeanSomebodyElseStaysAsItIs(String text, String claim) {
            AppearanceDraft draft = Reading.drafts(text).getLast();
            assertThat(draft.claim().text()).isEqualTo(claim);
            assertThat(draft.claim().context()).isEqualTo(ClaimContext.NEEDS_CONTEXT);
        }

        @ParameterizedTest
        @ValueSource(strings = {
                "Hundreds of Kenyans have left to fight in Somalia, making the country a main source of gunmen.",
                "Chad will pay 2 million for Thomas Graven after the Dane's lawyer flew to Mombasa on Monday."})
        void aCountryIsNamedOnlyWhereNothingElseMayBeMeant(String text) {
            assertThat(texts(text)).containsExactly(text);
        }

        @Test
        void aPleaIsNoConviction() {
            assertThat(Reading.drafts("Joseph Kamau has pleaded guilty to fraud."))
                    .noneMatch(d -> d.claim().predicate().equals("convicted-of"));
        }
    }

    @Nested
    class Denied {

        @ParameterizedTest
        @ValueSource(strings = {"There is no evidence that Kenya hid the report.",
                "Norvex is not aware of any evidence that any boat of Chad has been sunk."})
        void whatThereIsNoEvidenceForIsNotSaid(String text) {
            assertThat(Reading.drafts(text)).singleElement().satisfies(draft -> {
                assertThat(draft.claim().text()).isEqualTo(text);
                assertThat(draft.stance()).isEqualTo(Stance.AFFIRMS);
            });
        }

        @Test
        void whatIsSaidByTheWayInADenialIsNotDenied() {
            assertThat(Reading.drafts("Joseph Kamau denied Ben Salt, his port minister, sold 40 boats."))
                    .noneMatch(d -> d.claim().predicate().equals("holds-office") && d.stance() == Stance.DENIES);
        }
    }

    @Nested
    class OfThePage {

        @ParameterizedTest
        @ValueSource(strings = {"Dana is a reporter covering housing for the Mombasa Herald.",
                "Ann Habib contributed to this report.", "The Mombasa Herald is funded by sponsors and readers",
                "In this image released by Harbour Films, Marta Ilves, left, and Ben Salt sail a boat in Mombasa.",
                "Correspondent Marta Ilves may be reached at marta@example.org."})
        void whatAPageSaysOfItselfIsNoClaim(String line) {
            assertThat(texts("Kenya sold 40 boats in May.\n\n" + line + "\n"))
                    .containsExactly("Kenya sold 40 boats in May.");
        }

        @Test
        void theListsOfAPageThatWasPastedAsOneLineAreNoClaims() {
            String entry = "%s sold %d boats. By Marta Ilves • May %d, 2019 ";
            String menu = "Home News World Africa Sport Boats Ports Weather Video Audio Live Help Jobs About ";
            String text = menu + "Kenya sold 40 boats in May. ".repeat(1)
                    + "Chad built 30 boats in the port of Mombasa in June, the council said. ".repeat(45)
                    + entry.formatted("Haiti", 1, 2) + entry.formatted("India", 3, 4) + entry.formatted("Spain", 5, 6)
                    + entry.formatted("Italy", 7, 8) + "More boats";
            assertThat(texts(text)).contains("Kenya sold 40 boats in May.")
                    .noneMatch(claim -> claim.matches("(Haiti|India|Spain|Italy) sold.*"));
        }
    }

    @Nested
    class OfOneOccasion {

        @Test
        void aTollWithoutANameBelongsToItsArticle() {
            AppearanceDraft draft = Reading.drafts("Kenya's state TV has raised the toll of a blast in a town in the "
                    + "north saying 22 people died and dozens were hurt.").getLast();
            assertThat(draft.claimant().name()).isEqualTo("Kenya's state TV");
            assertThat(draft.claim().text()).isEqualTo("22 people died.");
            assertThat(draft.claim().context()).isEqualTo(ClaimContext.NEEDS_CONTEXT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"A blast in Mombasa killed 22 people.", "Ferries carry 40 percent of all tea."})
        void aNamedOneAndWhatAlwaysHoldsStandAlone(String text) {
            assertThat(Reading.drafts(text)).isNotEmpty().allSatisfy(
                    draft -> assertThat(draft.claim().context()).isEqualTo(ClaimContext.SELF_CONTAINED));
        }
    }

    @Nested
    class InAnotherLanguage {
        private static final String GERMAN = "Der Hafen von Lome hat im Mai 900 Stellen verloren, sagte die Chefin der "
                + "Gewerkschaft am Montag in Berlin. Die Regierung will den Bericht in zwei Wochen vorlegen.";
        private static final String ENGLISH = "Kenya sold 40 boats to Chad in June 2019 for 20 million dollars, and the "
                + "council of Lome has bought 12 of them since then.";

        @Test
        void anArticleIsPassedOverWithTheNameOfItsLanguage() {
            Extracted read = read(GERMAN + "\n\nDas Boot sank.");
            assertThat(read.drafts()).isEmpty();
            assertThat(read.passedOver()).hasSize(2).extracting(PassedOver::reason)
                    .containsOnly("it is not in English but, as it seems, in German");
        }

        @Test
        void oneParagraphIsPassedOverAndTheRestIsRead() {
            Extracted read = read(ENGLISH + "\n\n" + GERMAN);
            assertThat(read.drafts()).isNotEmpty();
            assertThat(read.passedOver()).extracting(PassedOver::reason)
                    .contains("it is not in English but, as it seems, in German");
        }

        @Test
        void anEnglishParagraphOfAForeignArticleIsRead() {
            assertThat(read(GERMAN + "\n\n" + GERMAN.replace("Mai", "April") + "\n\n" + ENGLISH).drafts())
                    .isNotEmpty();
        }

        @Test
        void aFewNamesTellNoLanguage() {
            assertThat(TextLanguage.foreign("Nairobi, Dar es Salaam, Le Mans, Los Angeles")).isNull();
        }

        private static Extracted read(String text) {
            return Reading.extracted(Reading.article(text, TimeSpan.unknown("test")));
        }
    }

    @Nested
    class Names {

        @ParameterizedTest
        @ValueSource(strings = {"TimeHarbor bought Corvex in May. Time Harbor owns 40 ports.",
                "Time Harbor bought Corvex in May. TimeHarbor owns 40 ports."})
        void aNameWithAndWithoutItsGapIsOneName(String text) {
            assertThat(Reading.drafts(text).stream().map(draft -> draft.claim().subject()).filter(Objects::nonNull)
                    .map(Entity::name).toList()).hasSize(2).containsOnly(text.substring(0, text.indexOf(" bought")));
        }
    }

    @Nested
    class Chronicles {

        @Test
        void manyDatesInOneLongParagraphAreNoListOfThePage() {
            String text = "On 3 March 2020 Italy closed its schools. On 9 March 2020 Spain closed its ports. "
                    + "On 12 March 2020 India closed its markets. On 14 March 2020 Kenya closed its airports. "
                    + "Chad built 30 boats in the port of Mombasa in June, the council said. ".repeat(45);
            assertThat(texts(text)).contains("On 3 March 2020 Italy closed its schools.",
                    "On 14 March 2020 Kenya closed its airports.");
        }
    }

    @Nested
    class When {

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {"2020-05-06|Kenya will sign the treaty with Chad on Friday.|2020-05-08",
                "2020-05-06|Kenya signed the treaty with Chad on Friday.|2020-05-01",
                "2020-05-08|Marta Ilves will open the dam in Kenya when she flies to Nairobi on Sunday.|2020-05-10",
                "2020-05-08|Kenya will sign the treaty with Chad in November.|2020-11",
                "2020-05-08|Kenya signed the treaty with Chad in November.|2019-11",
                "2020-10-05|Chad could sell up to 400 boats a day by November.|2020-11",
                "2025-09-23|Kenya will close the port on the last Friday of this month.|2025-09-26",
                "2020-05-08|The mills of Chad will shut again after opening two weeks ago.|2020-05-08/.."})
        void theTenseTellsWhichWayADayLies(String published, String text, String holds) {
            assertThat(Reading.EXTRACTOR.extract(Reading.article(text,
                    TimeSpan.of(published, TimeBasis.GIVEN, "test"))).drafts()).isNotEmpty()
                    .allMatch(draft -> draft.holds().text().equals(holds));
        }
    }

    @Nested
    class HowSure {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Marta Ilves said the council would get 40 answers by the next morning. | The council would get 40 answers by the next morning. | PLANNED
                Joseph Kamau said he believed the strike would split the union of Chad. | The strike would split the union of Chad. | PROBABLE
                """)
        void aReportedWouldIsAWill(String text, String claim, Certainty certainty) {
            AppearanceDraft draft = Reading.drafts(text).getFirst();
            assertThat(draft.claim().text()).isEqualTo(claim);
            assertThat(draft.certainty()).isEqualTo(certainty);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Traders would leave if nobody paid.", "I would sell the ferries.",
                "The ministry said it would have left."})
        void aWouldUnderAConditionSaysOnlyWhatCouldBe(String text) {
            Extracted read = Reading.extracted(Reading.article(text, TimeSpan.unknown("test")));
            assertThat(read.drafts()).isEmpty();
            assertThat(read.passedOver()).extracting(PassedOver::reason)
                    .contains("it says what could be, not what is");
        }

        @Test
        void aPlainSentenceOfTheArticleIsRatedHigherThanWhatItSaysOfItself() {
            assertThat(rated("Kenya sold 40 boats to Chad in June 2019 for 20 million dollars."))
                    .isEqualTo(Confidence.HIGH);
            assertThat(rated("We sold 40 boats to Chad in June.")).isEqualTo(Confidence.LOW);
        }

        @Test
        void whoNobodyCanTellIsUnknown() {
            AppearanceDraft draft = Reading.drafts("They said Kenya had sold 40 boats.").getFirst();
            assertThat(draft.assessment().speakerBasis()).isEqualTo(SpeakerBasis.UNKNOWN);
            assertThat(draft.assessment().confidence()).isEqualTo(Confidence.LOW);
        }

        @Test
        void everyRatingHasItsReasons() {
            assertThat(Reading.drafts("Kenya sold 40 boats. It bought 30 trucks, Joseph Kamau said."))
                    .allSatisfy(draft -> assertThat(draft.assessment().signals()).isNotEmpty()
                            .allSatisfy(signal -> assertThat(signal.description()).isNotBlank()));
        }

        private static Confidence rated(String text) {
            return Reading.drafts(text).getFirst().assessment().confidence();
        }
    }

    private static List<String> texts(String text) {
        return Reading.drafts(text).stream().map(d -> d.claim().text()).toList();
    }

    private static List<String> said(String text) {
        return Reading.drafts(text).stream().filter(d -> d.claim().predicate().equals("open"))
                .map(d -> d.claimant().name() + ": " + d.claim().text()).toList();
    }

    private static List<SpeakerBasis> basis(String text) {
        return Reading.drafts(text).stream().map(d -> d.assessment().speakerBasis()).toList();
    }
}
