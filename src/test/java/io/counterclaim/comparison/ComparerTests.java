package io.counterclaim.comparison;

import static io.counterclaim.comparison.Relation.CONTRADICTS;
import static io.counterclaim.comparison.Relation.CORROBORATES;
import static io.counterclaim.comparison.Relation.SAME;
import static io.counterclaim.comparison.Relation.TENSION;
import static io.counterclaim.comparison.Relation.UNRELATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.claim.Certainty;
import io.counterclaim.claim.Stance;
import io.counterclaim.language.corenlp.CoreNlpParser;
import io.counterclaim.time.TimeBasis;
import io.counterclaim.time.TimeSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ComparerTests {
    private static final Function<String, List<ParsedSentence>> PARSER = ParsedSentence.by(CoreNlpParser.standalone());
    private static final Map<String, List<ParsedSentence>> PARSED = new HashMap<>();
    private static final Comparer COMPARER = new Comparer(PARSER, null);

    @Test
    void deniedAgainstAffirmedContradicts() {
        Comparison comparison = COMPARER.compare("Kenya signed the treaty.", "Kenya did not sign the treaty.");
        assertThat(comparison.relation()).isEqualTo(CONTRADICTS);
        assertThat(comparison.reasons().getFirst())
                .isEqualTo(new Reason(ReasonKind.NEGATION, "signed", "not sign",
                        "one says that it is so, the other that it is not"));
    }

    @Test
    void failedToIsDenied() {
        assertThat(relation("Kenya signed the treaty.", "Kenya failed to sign the treaty.")).isEqualTo(CONTRADICTS);
    }

    @Test
    void noneDidIsDenied() {
        assertThat(relation("Talks were held in Geneva.", "No talks were held in Geneva.")).isEqualTo(CONTRADICTS);
    }

    @Test
    void oppositeVerbsContradict() {
        assertThat(relation("The parliament accepted the budget.", "The parliament rejected the budget."))
                .isEqualTo(CONTRADICTS);
    }

    @Test
    void deniedOppositeSaysTheSame() {
        assertThat(relation("The parliament accepted the budget.", "The parliament did not reject the budget."))
                .isIn(CORROBORATES, SAME);
    }

    @Test
    void otherNumbersOfTheSameThingContradict() {
        assertThat(relation("The quake killed 12 people.", "The quake killed 40 people.")).isEqualTo(CONTRADICTS);
    }

    @Test
    void levelUnderABoundAndDownwardTrendCorroborate() {
        assertThat(relation("The company's share of the market is below 50 percent.",
                "The company's share of the market has declined notably.")).isEqualTo(CORROBORATES);
    }

    @Test
    void amountsOfOneFieldThatMoveTheSameWayCorroborate() {
        assertThat(relation("The trend of the share of Kenya in weapons is downward.",
                "The trend of the military supplies of Kenya is downward.")).isEqualTo(CORROBORATES);
        assertThat(relation("The share of Kenya in weapons is below 40 %.",
                "The trend of the military supplies of Kenya is downward.")).isEqualTo(CORROBORATES);
        assertThat(relation("The trend of the share of Kenya in weapons is downward.",
                "The trend of the military supplies of Togo is downward.")).isEqualTo(UNRELATED);
        assertThat(relation("The trend of the share of Kenya in tea is downward.",
                "The trend of the military supplies of Kenya is downward.")).isEqualTo(UNRELATED);
    }

    @Test
    void boundExcludesANumberBeyondIt() {
        assertThat(relation("The share of coal is below 50 percent.", "The share of coal is 60 percent."))
                .isEqualTo(CONTRADICTS);
    }

    @Test
    void sameWordsAreTheSame() {
        assertThat(relation("Kenya signed the treaty.", "Kenya signed the treaty.")).isEqualTo(SAME);
    }

    @Test
    void othersDeedsAreUnrelated() {
        assertThat(relation("Kenya signed the treaty.", "Togo did not sign the treaty.")).isEqualTo(UNRELATED);
        assertThat(relation("Kenya signed the treaty.", "The harvest was good in Peru.")).isEqualTo(UNRELATED);
    }

    @Test
    void otherDateOfWhatHappensOnceContradicts() {
        assertThat(relation("The treaty was signed in 1999.", "The treaty was signed in 2004.")).isEqualTo(CONTRADICTS);
    }

    @Test
    void noEvidenceIsDenied() {
        assertThat(
                relation("Garlic prevents the infection.", "There is no evidence that garlic prevents the infection."))
                .isEqualTo(CONTRADICTS);
        assertThat(relation("Smith is not filing a suit.", "Smith has no plans to file a suit."))
                .isNotEqualTo(CONTRADICTS);
    }

    @Test
    void ranksOfDifferentScopesAreToldApart() {
        Comparison comparison = COMPARER.compare(
                "The summit was the first summit of the president since the rebellion.",
                "The trip was the second trip of the president since the pandemic.");
        assertThat(comparison.relation()).isEqualTo(UNRELATED);
        assertThat(comparison.reasons().getFirst().kind()).isEqualTo(ReasonKind.SCOPE);
        assertThat(comparison.reasons().getFirst().arithmetic())
                .isEqualTo("they count from different things, “pandemic” and “rebellion”");
    }

    @Test
    void takingASideIsInTensionWithTakingNone() {
        assertThat(relation("Kenya supports Togo's core interests.",
                "Kenya takes a balanced stance in the war between Togo and Chad.")).isEqualTo(TENSION);
        assertThat(relation("Kenya supports Togo's core interests.", "Peru is neutral in the war of Togo and Chad."))
                .isNotEqualTo(TENSION);
    }

    @Test
    void whoBeatsIsNotBeaten() {
        assertThat(relation("Kenya defeated Togo.", "Togo defeated Kenya.")).isEqualTo(CONTRADICTS);
        assertThat(relation("Kenya attacked Togo.", "Kenya was attacked by Togo.")).isEqualTo(TENSION);
        assertThat(relation("Kenya met Togo.", "Togo met Kenya.")).isNotIn(CONTRADICTS, TENSION);
    }

    @Test
    void whatMayBeMayFail() {
        Comparison comparison = COMPARER.compare("Kenya may join the bloc.", "Kenya did not join the bloc.");
        assertThat(comparison.relation()).isEqualTo(UNRELATED);
        assertThat(comparison.reasons().getFirst().kind()).isEqualTo(ReasonKind.MODALITY);
    }

    @Test
    void notAllIsLessThanAll() {
        assertThat(relation("All members signed the treaty.", "Not all members signed the treaty."))
                .isEqualTo(CONTRADICTS);
    }

    @Test
    void otherwiseAlikeSentencesWithOtherPredicatesSayNothingOfEachOther() {
        assertThat(relation("President Ann Smith of Kenya met Prime Minister Bo Larsen of Norland in Nairobi in 2019.",
                "President Ann Smith of Kenya criticised Prime Minister Bo Larsen of Norland in Nairobi in 2019."))
                .isEqualTo(UNRELATED);
        assertThat(relation("The bloc of Kenya, Togo, Chad and Peru, founded in Lagos in 2001, is a market.",
                "The bloc of Kenya, Togo, Chad and Peru, founded in Lagos in 2001, is a threat.")).isEqualTo(UNRELATED);
        assertThat(relation("Kenya, Togo, Chad and Peru bought ships from Norland in 2001.",
                "Kenya, Togo, Chad and Peru bought wheat from Norland in 2001.")).isEqualTo(UNRELATED);
    }

    @Test
    void aHeadingSaysNothingOfAnything() {
        assertThat(relation("A peaceful island.", "Kenya has become a peaceful island.")).isEqualTo(UNRELATED);
    }

    @Test
    void theSamePredicateWithMoreBesidesCorroborates() {
        assertThat(relation("Kenya bought ships from Norland.", "In 2001 Kenya bought old ships from Norland."))
                .isEqualTo(CORROBORATES);
        assertThat(relation("Kenya plans to build a dam.", "Kenya intends to build a dam in 2030."))
                .isIn(CORROBORATES, SAME);
    }

    @Test
    void whatDeniesInAnotherWayMaySayTheSame() {
        assertThat(relation("None of the members that were asked knew of the treaty.",
                "The members that were asked did not say that they knew of the treaty.")).isNotEqualTo(CONTRADICTS);
        assertThat(relation("The harvest is bad.", "The harvest is not good.")).isNotEqualTo(CONTRADICTS);
        assertThat(relation("The parliament did not accept the budget.", "The parliament did not reject the budget."))
                .isNotEqualTo(CONTRADICTS);
    }

    @Test
    void aDenialOfAPartLeavesTheRest() {
        assertThat(relation("Kenya is not an inland state.", "Kenya is an island state.")).isNotEqualTo(CONTRADICTS);
        assertThat(relation("Ann Smith was not the first woman to lead the party.",
                "Ann Smith was the second woman to lead the party.")).isNotEqualTo(CONTRADICTS);
    }

    @Test
    void whoTheyAreThatDidNotIsNoDenialThatOthersDid() {
        assertThat(relation("There are ministers who did not sign the treaty.", "The ministers signed the treaty."))
                .isNotEqualTo(CONTRADICTS);
    }

    @Test
    void aQuestionClaimsNothing() {
        assertThat(relation("Kenya did not sign the treaty.", "Kenya signed the treaty?")).isEqualTo(UNRELATED);
    }

    @Test
    void whatMayTakeThreeDaysMayTakeFour() {
        assertThat(relation("The repair could take three days.", "The repair could take four days."))
                .isNotEqualTo(CONTRADICTS);
    }

    @Test
    void aYearTellsWhichOneAndNotHowMany() {
        assertThat(relation("The 1984 survey named Kenya.", "The 1994 survey named Kenya.")).isNotEqualTo(CONTRADICTS);
    }

    @Test
    void oneBirthHasOnePlace() {
        assertThat(relation("Ann Smith was born in Nairobi.", "Ann Smith was born in Lagos.")).isEqualTo(CONTRADICTS);
    }

    @Test
    void deniedByItsClaimantIsComparedAsDenied() {
        Statement affirmed = Statement.of("Kenya signed the treaty.");
        var denied = new Statement(affirmed.text(), null, Stance.DENIES, Certainty.CERTAIN, null);
        assertThat(COMPARER.compare(affirmed, denied).relation()).isEqualTo(CONTRADICTS);
    }

    @Test
    void whatIsDeniedMustFollowFromWhatIsAffirmed() {
        String more = "Kenya signed the treaty with Togo.";
        String less = "Kenya signed the treaty.";
        assertThat(COMPARER.compare(Statement.of(more), denied(less)).relation()).isEqualTo(CONTRADICTS);
        assertThat(COMPARER.compare(denied(less), Statement.of(more)).relation()).isEqualTo(CONTRADICTS);
        assertThat(COMPARER.compare(Statement.of(less), denied(more)).relation()).isNotEqualTo(CONTRADICTS);
        assertThat(COMPARER.compare(denied(more), Statement.of(less)).relation()).isNotEqualTo(CONTRADICTS);
    }

    private static Statement denied(String text) {
        return new Statement(text, null, Stance.DENIES, Certainty.CERTAIN, null);
    }

    @Test
    void differentTimesReconcile() {
        var then = new Statement("Kenya is a member of the bloc.", null, Stance.AFFIRMS, Certainty.CERTAIN,
                TimeSpan.of("2001", TimeBasis.STATED, "test"));
        var now = new Statement("Kenya is not a member of the bloc.", null, Stance.AFFIRMS, Certainty.CERTAIN,
                TimeSpan.of("2020", TimeBasis.STATED, "test"));
        Comparison comparison = COMPARER.compare(then, now);
        assertThat(comparison.relation()).isEqualTo(UNRELATED);
        assertThat(comparison.reasons().getFirst().kind()).isEqualTo(ReasonKind.TIME);
    }

    @Test
    void anyTwoSentencesCompareAlikeEitherWayAndEachTime() {
        var random = new Random(7);
        var again = new Comparer(text -> PARSED.computeIfAbsent(text, PARSER), null);
        var first = new Comparer(text -> PARSED.computeIfAbsent(text, PARSER), null);
        for (int i = 0; i < 150; i++) {
            String a = sentence(random);
            String b = sentence(random);
            Comparison comparison = first.compare(a, b);
            assertThat(first.compare(b, a)).as(a + " " + b).isEqualTo(comparison.mirrored());
            assertThat(again.compare(a, b)).as(a + " " + b).isEqualTo(comparison);
            assertThat(comparison.reasons()).isNotEmpty();
            assertThat(comparison.score()).isBetween(0., 1.0001);
        }
    }

    private static String sentence(Random random) {
        return pick(random, "Kenya", "Togo", "The president of Chad", "No member") + " "
                + pick(random, "signed", "did not sign", "failed to sign", "may sign", "rejected", "approved") + " "
                + pick(random, "the treaty", "the budget", "12 contracts", "40 contracts") + " "
                + pick(random, "in 1999.", "in 2004.", "with Peru.", "again.");
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    private static Relation relation(String a, String b) {
        Relation relation = COMPARER.compare(a, b).relation();
        assertThat(COMPARER.compare(b, a)).as("whichever comes first").isEqualTo(COMPARER.compare(a, b).mirrored());
        return relation;
    }
}
