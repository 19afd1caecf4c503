package io.counterclaim.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.counterclaim.language.corenlp.CoreNlpParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondOpinionTests {
    private static final String SIGNED = "Kenya signed the treaty.";
    private static final String NOT_SIGNED = "Kenya did not sign the treaty.";
    private static final Function<String, List<ParsedSentence>> PARSER = ParsedSentence.by(CoreNlpParser.standalone());
    @TempDir
    Path folder;

    @BeforeEach
    void model() throws IOException {
        TinyModel.write(folder, 2);
    }

    @Test
    void logitsBecomeSharesOfOneByLabel() {
        try (CrossEncoder model = CrossEncoder.open(folder, 64)) {
            double one = Math.exp(2) / (Math.exp(2) + 2);
            assertThat(model.of(SIGNED, NOT_SIGNED).get("contradiction")).isCloseTo(one, within(1e-6));
            assertThat(model.of(SIGNED, SIGNED))
                    .allSatisfy((label, share) -> assertThat(share).isCloseTo(1 / 3d, within(1e-6)));
        }
    }

    @Test
    void agreementIsToldAndTheScoresAreKept() {
        Comparison comparison = compared(2, SIGNED, NOT_SIGNED);
        assertThat(comparison.relation()).isEqualTo(Relation.CONTRADICTS);
        assertThat(comparison.modelScore()).containsOnlyKeys("contradiction", "entailment", "neutral");
        assertThat(comparison.reasons()).extracting(Reason::kind).contains(ReasonKind.NEGATION, ReasonKind.MODEL);
    }

    @Test
    void doubtMakesATensionOfAContradiction() {
        Comparison comparison = compared(0, SIGNED, NOT_SIGNED);
        assertThat(comparison.relation()).isEqualTo(Relation.TENSION);
        assertThat(comparison.reasons().getLast().arithmetic()).isEqualTo("the model gives a contradiction 0.33, under "
                + ".50: what the rules call a contradiction is a tension");
    }

    @Test
    void refusalMakesNothingOfAContradiction() {
        assertThat(compared(-5, SIGNED, NOT_SIGNED).relation()).isEqualTo(Relation.UNRELATED);
    }

    @Test
    void modelAloneMakesNoContradiction() {
        String other = "Kenya did not sign the treaty with Togo.";
        assertThat(compared(9, NOT_SIGNED, other).relation()).isNotEqualTo(Relation.CONTRADICTS);
        assertThat(compared(9, "Kenya did not eat.", "The harvest in Peru was not bad.").relation())
                .isEqualTo(Relation.UNRELATED);
    }

    @Test
    void answerIsTheSameWhicheverComesFirst() {
        try (CrossEncoder model = CrossEncoder.open(folder, 64)) {
            var comparer = new Comparer(PARSER, model);
            assertThat(comparer.compare(NOT_SIGNED, SIGNED).relation())
                    .isEqualTo(comparer.compare(SIGNED, NOT_SIGNED).relation());
            assertThat(comparer.compare(NOT_SIGNED, SIGNED)).isEqualTo(comparer.compare(SIGNED, NOT_SIGNED).mirrored());
        }
    }

    @Test
    void missingFileIsToldWithItsRemedy() throws IOException {
        Files.delete(folder.resolve("tokenizer.json"));
        assertThatThrownBy(this::open).isInstanceOfSatisfying(BrokenModelException.class, broken -> {
            assertThat(broken).hasMessageContaining("tokenizer.json").hasMessageContaining("there is no such file");
            assertThat(broken.remedy()).contains("counterclaim.comparison.model.path");
        });
    }

    @Test
    void brokenNetworkIsTold() throws IOException {
        Files.writeString(folder.resolve("model.onnx"), "no network");
        assertThatThrownBy(this::open).isInstanceOf(BrokenModelException.class)
                .hasMessageContaining("model.onnx").hasMessageContaining("cannot be loaded");
    }

    @Test
    void brokenTokenizerIsTold() throws IOException {
        Files.writeString(folder.resolve("tokenizer.json"), "{");
        assertThatThrownBy(this::open).isInstanceOf(BrokenModelException.class)
                .hasMessageContaining("is no tokenizer that can be read");
    }

    @Test
    void brokenConfigIsTold() throws IOException {
        Files.writeString(folder.resolve("config.json"), "{");
        assertThatThrownBy(this::open).isInstanceOf(BrokenModelException.class).hasMessageContaining("config.json");
    }

    @Test
    void labelsThatSayNothingAreTold() throws IOException {
        Files.writeString(folder.resolve("config.json"), "{\"id2label\": {\"0\": \"LABEL_0\", \"1\": \"LABEL_1\"}}");
        assertThatThrownBy(this::open).isInstanceOf(BrokenModelException.class)
                .hasMessageContaining("its labels are {0=LABEL_0, 1=LABEL_1}");
    }

    @Test
    void modelWithOtherThanAsManyOutputsAsLabelsIsTold() throws IOException {
        Files.write(folder.resolve("model.onnx"), TinyModel.model(new float[14], 2));
        assertThatThrownBy(this::open).isInstanceOf(BrokenModelException.class).hasMessageContaining("first output");
    }

    @Test
    void tokenizerWithMorePiecesThanTheModelKnowsIsTold() throws IOException {
        Files.write(folder.resolve("model.onnx"), TinyModel.model(new float[3], 3));
        assertThatThrownBy(this::open).isInstanceOfSatisfying(BrokenModelException.class,
                broken -> assertThat(broken.remedy()).contains("tokenizer.json belongs to the model"));
    }

    @Test
    void pairLongerThanTheWindowHasNoOpinion() {
        try (CrossEncoder model = CrossEncoder.open(folder, 8)) {
            assertThat(model.of("Kenya signed.", "Kenya did not.")).isNotEmpty();
            assertThat(model.of(SIGNED, NOT_SIGNED)).isEmpty();
            Comparison comparison = new Comparer(PARSER, model).compare(SIGNED, NOT_SIGNED);
            assertThat(comparison.relation()).isEqualTo(Relation.CONTRADICTS);
            assertThat(comparison.reasons().getLast().arithmetic()).contains("longer than what the model reads");
        }
    }

    @Test
    void windowIsNeverLargerThanTheModelsOwn() throws IOException {
        Files.writeString(folder.resolve("config.json"), Files.readString(folder.resolve("config.json"))
                .replace("\"hidden_size\"", "\"max_position_embeddings\": 10, \"hidden_size\""));
        try (CrossEncoder model = open()) {
            assertThat(model.of("Kenya signed.", "Kenya did not.")).isNotEmpty();
            assertThat(model.of(SIGNED, NOT_SIGNED)).isEmpty();
        }
    }

    @Test
    void tokenizerThatWouldCutOffIsNotLet() throws IOException {
        Files.writeString(folder.resolve("tokenizer.json"), TinyModel.tokenizer().replace("\"truncation\": null",
                "\"truncation\": {\"direction\": \"Right\", \"max_length\": 5, \"strategy\": \"LongestFirst\", \"stride\": 0}"));
        try (CrossEncoder model = open()) {
            // "not" is behind the fifth piece
            assertThat(model.of(SIGNED, NOT_SIGNED).get("contradiction")).isGreaterThan(.5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"onnx/model.onnx", "model_quantized.onnx", "onnx/model_quantized.onnx"})
    void networkIsFoundWhereExportersPutIt(String place) throws IOException {
        Files.createDirectories(folder.resolve("onnx"));
        Files.move(folder.resolve("model.onnx"), folder.resolve(place));
        try (CrossEncoder model = open()) {
            assertThat(model.of(SIGNED, NOT_SIGNED)).isNotEmpty();
        }
    }

    @Test
    void outputsAreReadInTheOrderOfTheModel() throws IOException {
        Files.writeString(folder.resolve("config.json"),
                "{\"id2label\": {\"0\": \"entailment\", \"1\": \"neutral\", \"2\": \"contradiction\"}}");
        try (CrossEncoder model = open()) {
            assertThat(model.of(SIGNED, NOT_SIGNED).lastKey()).isEqualTo("neutral");
            assertThat(model.of(SIGNED, NOT_SIGNED).get("entailment"))
                    .isGreaterThan(model.of(SIGNED, NOT_SIGNED).get("contradiction"));
        }
    }

    @Test
    void nameChangesWithTheModel() throws IOException {
        String before;
        try (CrossEncoder model = open()) {
            before = model.name();
        }
        assertThat(before).startsWith(folder.getFileName().toString());
        Files.writeString(folder.resolve("config.json"), Files.readString(folder.resolve("config.json")) + " ");
        try (CrossEncoder model = open()) {
            assertThat(model.name()).isNotEqualTo(before);
        }
    }

    private CrossEncoder open() {
        return CrossEncoder.open(folder, 64);
    }

    private Comparison compared(float not, String a, String b) {
        try (CrossEncoder model = CrossEncoder.open(TinyModel.write(folder, not), 64)) {
            return new Comparer(PARSER, model).compare(a, b);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
