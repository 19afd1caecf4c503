package io.counterclaim.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.comparison.EntailmentSets.Label;
import io.counterclaim.comparison.EntailmentSets.Pair;
import io.counterclaim.language.corenlp.CoreNlpParser;
import io.counterclaim.testing.Evaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.function.SingletonSupplier;

/**
 * How much of what the comparer calls a contradiction others call so too. With the folder of a model in
 * {@code COUNTERCLAIM_COMPARISON_MODEL_PATH} each row also tells the figures with its second opinion.
 */
class ComparisonEvaluation {
    /** So that both comparers read each text once. */
    private static final Recent<List<ParsedSentence>> PARSED = new Recent<>(20_000,
            ParsedSentence.by(CoreNlpParser.standalone()));
    private static final Comparer ALONE = new Comparer(PARSED::of, null);
    private static final SingletonSupplier<Comparer> ADVISED = SingletonSupplier.of(ComparisonEvaluation::advised);

    @Test
    void feverSymmetric() throws IOException {
        measure(12, "fever_symmetric_dev", EntailmentSets.fever(), .7,
                "Two labels; what the comparer leaves UNRELATED counts as wrong.");
    }

    @Test
    void foolMeTwice() throws IOException {
        measure(13, "fool_me_twice_dev", EntailmentSets.foolMeTwice(), .7,
                "Two labels; what the comparer leaves UNRELATED counts as wrong.");
    }

    @Test
    void healthVer() throws IOException {
        measure(14, "healthver_dev", EntailmentSets.healthVer(), .7, "Three labels.");
    }

    @Test
    void mnli() throws IOException {
        measure(15, "mnli_dev_a, 2,500 drawn with seed 12", EntailmentSets.mnli(2500), .7, "Three labels.");
    }

    @Test
    void claimDiff() throws IOException {
        measure(16, "claimdiff_weak_train", EntailmentSets.claimDiff(), .7,
                "Does the second weaken the first; CORROBORATES counts as no.");
    }

    private static void measure(int place, String data, List<Pair> pairs, double must, String how) {
        Score alone = scored(ALONE, pairs);
        Comparer advised = ADVISED.get();
        String model = advised == null ? "No model given." : "With the model: " + scored(advised, pairs).told();
        new Evaluation(place, "contradictions, precision", data, must, .85, "Share of CONTRADICTS that are. " + how)
                .measured(alone.precision(Label.CONTRADICTION), alone.told() + " " + model);
        assertThat(alone.precision(Label.CONTRADICTION)).as(data).isGreaterThanOrEqualTo(must);
    }

    private static Score scored(Comparer comparer, List<Pair> pairs) {
        Score score = Score.of(comparer, pairs);
        return pairs.stream().anyMatch(pair -> pair.gold() == Label.ENTAILMENT) ? score : score.withoutEntailment();
    }

    private static Comparer advised() {
        String path = System.getenv("COUNTERCLAIM_COMPARISON_MODEL_PATH");
        return path == null || path.isBlank()
                ? null
                : new Comparer(PARSED::of, CrossEncoder.open(Path.of(path), 256));
    }
}
