package io.counterclaim.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which noun a relative clause tells of. */
class AgreementTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togo lives with a reliance on Kenyan supplies, which have seen a sharp decline. | supplies
            Togo lives with a reliance on Kenyan supplies, which has seen a sharp decline.  | reliance
            Kenya sells the harvest of its farms, which are growing.                        | farms
            """)
    void clauseBelongsToTheNounItsVerbAgreesWith(String text, String noun) {
        Sentence sentence = Reading.sentence(text);
        assertThat(sentence.basic().edgeListSorted().stream()
                .filter(edge -> edge.getRelation().toString().equals("acl:relcl"))
                .map(edge -> edge.getGovernor().word())).containsExactly(noun);
        assertThat(sentence.enhanced().edgeListSorted().stream()
                .filter(edge -> edge.getRelation().toString().startsWith("nsubj"))
                .map(edge -> edge.getDependent().word())).contains(noun);
    }
}
