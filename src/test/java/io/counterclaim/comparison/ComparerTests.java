package io.counterclaim.comparison;

import static io.counterclaim.comparison.Relation.CONTRADICTS;
import static io.counterclaim.comparison.Relation.CORROBORATES;
import static io.counterclaim.comparison.Relation.SAME;
import static io.counterclaim.comparison.Relation.UNRELATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparerTests {
    static final Comparer COMPARER = Comparer.standalone();

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

    private static Relation relation(String a, String b) {
        Relation relation = COMPARER.compare(a, b).relation();
        assertThat(COMPARER.compare(b, a)).as("whichever comes first").isEqualTo(COMPARER.compare(a, b).mirrored());
        return relation;
    }
}
