package io.counterclaim.search;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Turns a sentence into a vector of length 1, so that sentences near in meaning have vectors near in angle: BGE small,
 * English, version 1.5, quantised (Xiao et al., C-Pack, SIGIR 2024), in process and without a network. In: text of any
 * length, of which the first 512 word pieces are read. Safe for use by several threads.
 *
 * <p>Sentences go through one at a time: the quantisation scales with all that is in a batch, so that a sentence would
 * get another vector in another company.
 */
final class SentenceModel implements AutoCloseable {
    /** What wrote a vector; vectors of two models cannot be compared. */
    static final String ID = "bge-small-en-v1.5-q";
    /** How many numbers a vector has. */
    static final int DIMENSIONS = 384;
    private static final Map<String, String> READING = Map.of("padding", "false", "truncation", "true", "maxLength",
            "512", "modelMaxLength", "512");
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final HuggingFaceTokenizer tokenizer;
    private final OrtSession session;

    /** @throws IllegalStateException when the model cannot be loaded on this machine */
    SentenceModel() {
        try (InputStream pieces = resource(ID + "-tokenizer.json"); InputStream network = resource(ID + ".onnx")) {
            // else the library asks the machine where it runs
            System.setProperty("OPT_OUT_TRACKING", "true");
            tokenizer = HuggingFaceTokenizer.newInstance(pieces, READING);
            try (var options = new OrtSession.SessionOptions()) {
                // callers bring the threads
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                session = environment.createSession(network.readAllBytes(), options);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model " + ID + " cannot be loaded", e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = SentenceModel.class.getResourceAsStream("/" + name);
        if (in == null) {
            throw new IllegalStateException("the sentence model's " + name + " is not on the class path");
        }
        return in;
    }

    /** The vector of a sentence; {@link #DIMENSIONS} numbers. */
    float[] vector(String sentence) {
        Encoding read = tokenizer.encode(sentence, true, false);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][]{read.getIds()});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][]{read.getAttentionMask()});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][]{read.getTypeIds()});
                OrtSession.Result result = session
                        .run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            // the first piece stands for the sentence
            return ofLengthOne(((float[][][]) result.get(0).getValue())[0][0]);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model failed", e);
        }
    }

    private static float[] ofLengthOne(float[] vector) {
        double length = Math.sqrt(cosine(vector, vector));
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (vector[i] / length);
        }
        return vector;
    }

    /** How near two vectors of length 1 are: 1 the same, 0 nothing in common. */
    static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model cannot be closed", e);
        } finally {
            tokenizer.close();
        }
    }
}
