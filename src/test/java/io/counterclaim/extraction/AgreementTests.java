package io.counterclaim.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.language.Dependencies;
import io.counterclaim.language.Relation;
import io.counterclaim.language.Sentence;
import java.util.stream.Stream;
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
        assertThat(edges(sentence.tree()).filter(edge -> edge.name().equals("acl:relcl"))
                .map(edge -> edge.governor().word())).containsExactly(noun);
        assertThat(edges(sentence.graph()).filter(edge -> edge.name().startsWith("nsubj"))
                .map(edge -> edge.dependent().word())).contains(noun);
    }

    private static Stream<Relation> edges(Dependencies dependencies) {
        return dependencies.words().stream().flatMap(word -> dependencies.below(word).stream());
    }
}
