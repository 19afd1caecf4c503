package io.counterclaim.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.extraction.CheckWorthiness.Judgement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckWorthinessTests {
    private static final Gazetteer GAZETTEER = new Gazetteer();
    private static final CheckWorthiness WORTHINESS = new CheckWorthiness();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The ministry spent 40 million dollars on 12 ferries.         | it gives a number: 40, million, 12",
            "Kenya signed the treaty in March.                            | it tells what was done: signed",
            "Last year the council closed nine of the town’s clinics.     | it tells what was done: closed",
            "Unemployment has fallen by half since the reform.            | it gives an amount: half"})
    void whatCanBeLookedUpIsWorthACheck(String text, String reason) {
        Judgement judgement = judge(text);
        assertThat(judgement.worthy()).as(judgement.reason()).isTrue();
        assertThat(judgement.reason()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "We should give our children a better future.                 | it says what ought to be, not what is",
            "Thank you all, and good night.                               | it is thanks or a greeting",
            "I hope that the future will be bright.                       | it is a wish or a hope",
            "Hope and courage are the soul of our people.                 | it is about what nobody can measure"})
    void whatNobodyCanLookUpIsNot(String text, String reason) {
        Judgement judgement = judge(text);
        assertThat(judgement).isEqualTo(new Judgement(false, reason));
    }

    private static Judgement judge(String text) {
        List<Sentence> sentences = Reading.NLP.sentences(text, 0, text.length()).sentences();
        assertThat(sentences).hasSize(1);
        Sentence sentence = sentences.getFirst();
        var names = new ArticleNames(GAZETTEER, sentences);
        return WORTHINESS.judge(sentence, sentence.span(), names.in(sentence), null);
    }
}
