package io.counterclaim.comparison;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * A cross-encoder for entailment in ONNX form, which reads both texts at once (Reimers and Gurevych, Sentence-BERT,
 * EMNLP 2019), in process and without a network. Safe for use by several threads.
 */
final class CrossEncoder implements SecondOpinion, AutoCloseable {
    private static final Set<String> INPUTS = Set.of("input_ids", "attention_mask", "token_type_ids");
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    /** Where exporters put the network, the exact form before the quantised one. */
    private static final List<String> NETWORKS = List.of("model.onnx", "onnx/model.onnx", "model_quantized.onnx",
            "onnx/model_quantized.onnx");
    private final Path model;
    private final String name;
    private final int window;
    private final Labels labels;
    private final HuggingFaceTokenizer tokenizer;
    private final OrtSession session;

    private CrossEncoder(Path folder, int maxTokens) {
        this.model = network(folder);
        Path pieces = file(folder, "tokenizer.json");
        Path config = file(folder, "config.json");
        this.labels = Labels.read(config);
        this.window = Math.min(maxTokens, labels.window());
        this.name = name(folder, config, model);
        this.session = session();
        this.tokenizer = tokenizer(pieces);
    }

    /**
     * Loads the model of a folder and asks it once, so that what cannot work is told now.
     *
     * @throws BrokenModelException when a file is missing, broken, or does not fit the others
     */
    static CrossEncoder open(Path folder, int maxTokens) {
        var encoder = new CrossEncoder(folder, maxTokens);
        try {
            encoder.of("It rains.", "It is dry.");
        } catch (BrokenModelException e) {
            encoder.close();
            throw e;
        }
        return encoder;
    }

    private static Path network(Path folder) {
        return NETWORKS.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst()
                .orElseGet(() -> file(folder, NETWORKS.getFirst()));
    }

    /** The name of the folder, with a checksum so that another network or other labels have another name. */
    private static String name(Path folder, Path config, Path model) {
        try {
            var checksum = new CRC32();
            checksum.update(Files.readAllBytes(config));
            checksum.update((model.getFileName() + " " + Files.size(model)).getBytes(StandardCharsets.UTF_8));
            return "%s (%08x)".formatted(folder.toRealPath().getFileName(), checksum.getValue());
        } catch (IOException e) {
            throw new BrokenModelException(folder, "it cannot be read", "Fetch the model's files again.", e);
        }
    }

    private static Path file(Path folder, String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new BrokenModelException(file, "there is no such file",
                    "counterclaim.comparison.model.path must name a folder with model.onnx (or model_quantized.onnx, there "
                            + "or in its folder onnx), tokenizer.json and config.json; leave it out to do without a model.",
                    null);
        }
        return file;
    }

    private OrtSession session() {
        try (var options = new OrtSession.SessionOptions()) {
            // callers bring the threads
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession opened = environment.createSession(model.toString(), options);
            Set<String> wanted = opened.getInputNames();
            if (!wanted.contains("input_ids") || !INPUTS.containsAll(wanted)) {
                opened.close();
                throw new BrokenModelException(model, "it takes " + wanted,
                        "It must take input_ids, and may take attention_mask and token_type_ids.", null);
            }
            return opened;
        } catch (OrtException e) {
            throw new BrokenModelException(model, "it cannot be loaded: " + e.getMessage(),
                    "Export the model to ONNX again, or fetch it again.", e);
        }
    }

    /** Nothing is cut off, whatever the file asks for: a pair that is too long gets no opinion. */
    private static HuggingFaceTokenizer tokenizer(Path file) {
        // else it asks where it runs
        System.setProperty("OPT_OUT_TRACKING", "true");
        try {
            return HuggingFaceTokenizer.newInstance(file, Map.of("padding", "false", "truncation", "do_not_truncate"));
        } catch (IOException | RuntimeException e) {
            throw new BrokenModelException(file, "it is no tokenizer that can be read: " + e.getMessage(),
                    "Fetch the tokenizer.json that belongs to the model.", e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public SortedMap<String, Double> of(String premise, String hypothesis) {
        Encoding read = tokenizer.encode(premise, hypothesis, true, false);
        if (read.getIds().length > window) {
            return Collections.emptySortedMap();
        }
        var tensors = new HashMap<String, OnnxTensor>();
        try {
            for (String input : session.getInputNames()) {
                tensors.put(input, OnnxTensor.createTensor(environment, new long[][]{numbers(read, input)}));
            }
            try (OrtSession.Result result = session.run(tensors)) {
                return likely(result.get(0).getValue());
            }
        } catch (OrtException e) {
            throw new BrokenModelException(model, "it failed: " + e.getMessage(),
                    "Check that tokenizer.json belongs to the model: it may know pieces that the model does not.", e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private static long[] numbers(Encoding read, String input) {
        return switch (input) {
            case "attention_mask" -> read.getAttentionMask();
            case "token_type_ids" -> read.getTypeIds();
            default -> read.getIds();
        };
    }

    /** What the model gives out, as shares of 1 (softmax). */
    private SortedMap<String, Double> likely(Object value) {
        if (!(value instanceof float[][] rows) || rows.length != 1 || rows[0].length != labels.inOrder().size()) {
            throw new BrokenModelException(model,
                    "its first output is not one row of as many numbers as config.json has labels",
                    "Use a model for sequence classification, with the config.json that belongs to it.", null);
        }
        double highest = Math.max(rows[0][0], Math.max(rows[0][1], rows[0][2]));
        double sum = 0;
        for (float logit : rows[0]) {
            sum += Math.exp(logit - highest);
        }
        var likely = new TreeMap<String, Double>();
        for (int i = 0; i < rows[0].length; i++) {
            likely.put(labels.inOrder().get(i), Math.exp(rows[0][i] - highest) / sum);
        }
        return likely;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the model of the second opinion cannot be closed", e);
        } finally {
            tokenizer.close();
        }
    }
}
