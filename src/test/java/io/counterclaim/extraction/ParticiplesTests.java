package io.counterclaim.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.ClaimContext;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Word;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Past tenses that look like participles, participles that look like past tenses, and pronouns that stand for nothing. */
class ParticiplesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Thika school district employed 318 teachers in autumn 2023.             | employed | district
            The ring stolen from the Moyale villa weighs 40 carats.                     | weighs   | ring
            On the scales, the ring taken from the Moyale villa came to forty grams.    | came     | ring
            """)
    void theVerbThatTellsHasTheSubject(String text, String verb, String subject) {
        Sentence sentence = Reading.sentence(text);
        Word root = Objects.requireNonNull(sentence.tree().root());
        assertThat(root.word()).isEqualTo(verb);
        assertThat(root.tag()).matches("VBD|VBZ");
        assertThat(Objects.requireNonNull(sentence.subject(root)).word()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The teachers were employed by the district in 2023.      | employed | VBN
            A man arrested in Nairobi on Tuesday.                    | arrested | VBN
            The district has employed 318 teachers since 2023.       | employed | VBN
            """)
    void aParticipleStaysOne(String text, String verb, String tag) {
        assertThat(Reading.sentence(text).tokens()).filteredOn(word -> word.word().equals(verb))
                .extracting(Word::tag).containsExactly(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Thika school district employed 318 teachers in autumn 2023.",
            "The ring stolen from the Moyale villa weighs 40 carats.",
            "It took until 11 November 2022 for the measles outbreak in Moyale to be declared finished.",
            "Despite the engine loss on 2 June, it is still possible for the Halvorsen satellite to reach orbit.",
            "Peter Kamau knocked out Ben Kiprop in the sixth round of their bout on 1 May 2016.",
            "The ferry fire off Port Moyale on 3 March killed 14 people in all."})
    void aSentenceThatStandsAloneIsKeptWholeAndSaysSo(String text) {
        List<AppearanceDraft> drafts = Reading.drafts(text);
        assertThat(drafts).anySatisfy(draft -> {
            assertThat(draft.claim().text()).isEqualTo(text);
            assertThat(draft.claim().context()).isEqualTo(ClaimContext.SELF_CONTAINED);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"It took 40 hostages in Nairobi on Monday.",
            "It is 40 metres longer than the port of Mombasa.",
            "The captain lost 14 ships in their bout with Kenya in 2016."})
    void aPronounThatMeansSomethingStillNeedsItsArticle(String text) {
        assertThat(Reading.drafts(text)).isNotEmpty().allSatisfy(
                draft -> assertThat(draft.claim().context()).isEqualTo(ClaimContext.NEEDS_CONTEXT));
    }
}
