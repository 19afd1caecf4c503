package io.counterclaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SentenceModelTests {
    private static final SentenceModel MODEL = new SentenceModel();
    private static final String SENTENCE = "The leaders of Norland met in the capital.";

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @Test
    void vectorsAreOfLengthOne() {
        float[] vector = MODEL.vector(SENTENCE);
        assertThat(vector).hasSize(SentenceModel.DIMENSIONS);
        assertThat(SentenceModel.cosine(vector, vector)).isBetween(.9999, 1.0001);
    }

    @Test
    void otherWordsForTheSameAreNearerThanAnotherMatter() {
        float[] met = MODEL.vector(SENTENCE);
        double same = SentenceModel.cosine(met, MODEL.vector("Norland's heads of state gathered in its main city."));
        assertThat(same).isGreaterThan(SentenceModel.cosine(met, MODEL.vector("Bananas ripen in the sun.")) + .2);
    }

    @Test
    void vectorDependsOnTheSentenceAlone() {
        float[] alone = MODEL.vector(SENTENCE);
        List<float[]> together = List
                .of("A much longer sentence, with many more words in it than the other has.", SENTENCE)
                .parallelStream().map(MODEL::vector).toList();
        assertThat(together.get(1)).isEqualTo(alone);
    }

    @Test
    void longestTextIsReadUpToWhereTheModelReads() {
        assertThat(MODEL.vector("word ".repeat(2000))).hasSize(SentenceModel.DIMENSIONS);
    }
}
