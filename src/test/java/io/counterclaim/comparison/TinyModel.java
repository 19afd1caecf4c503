package io.counterclaim.comparison;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A cross-encoder small enough to write by hand: each word piece adds its row of a table to the logits (Gather, then
 * ReduceSum over the pieces). ONNX's wire format is Protocol Buffers; the numbers are its field numbers (onnx.proto).
 */
public final class TinyModel {
    private static final List<String> PIECES = List.of("[UNK]", "not", "signed", "kenya", "the", "treaty", ".");
    private static final int INT64 = 7;
    private static final int FLOAT = 1;

    private TinyModel() {}

    /** Writes the model's three files; a piece "not" is what makes it see a contradiction. */
    public static Path write(Path folder, float not) throws IOException {
        float[] table = new float[PIECES.size() * 3];
        table[3] = not;
        Files.write(folder.resolve("model.onnx"), model(table, 3));
        Files.writeString(folder.resolve("config.json"),
                "{\"id2label\": {\"0\": \"CONTRADICTION\", \"1\": \"ENTAILMENT\", \"2\": \"NEUTRAL\"}, \"hidden_size\": 3}");
        Files.writeString(folder.resolve("tokenizer.json"), tokenizer());
        return folder;
    }

    static String tokenizer() {
        var vocabulary = new StringBuilder();
        for (int i = 0; i < PIECES.size(); i++) {
            vocabulary.append(i == 0 ? "" : ", ").append('"').append(PIECES.get(i)).append("\": ").append(i);
        }
        return """
                {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
                 "normalizer": {"type": "Lowercase"}, "pre_tokenizer": {"type": "Whitespace"}, "post_processor": null,
                 "decoder": null, "model": {"type": "WordLevel", "unk_token": "[UNK]", "vocab": {%s}}}
                """.formatted(vocabulary);
    }

    /** A graph from {@code input_ids} to as many logits as {@code labels}. */
    static byte[] model(float[] table, int labels) {
        byte[] weights = join(field(1, table.length / labels), field(1, labels), field(2, FLOAT),
                field(8, text("table")), field(9, floats(table)));
        byte[] axes = join(field(1, 1), field(2, INT64), field(8, text("axes")), field(9, longs(1)));
        byte[] gather = join(field(1, text("table")), field(1, text("input_ids")), field(2, text("rows")),
                field(4, text("Gather")));
        byte[] keep = join(field(1, text("keepdims")), field(3, 0), field(20, 2));
        byte[] sum = join(field(1, text("rows")), field(1, text("axes")), field(2, text("logits")),
                field(4, text("ReduceSum")), field(5, keep));
        byte[] graph = join(field(1, gather), field(1, sum), field(2, text("tiny")), field(5, weights), field(5, axes),
                field(11, value("input_ids", INT64, -1, -1)), field(12, value("logits", FLOAT, -1, labels)));
        byte[] operators = join(field(1, text("")), field(2, 13));
        return join(field(1, 8), field(7, graph), field(8, operators));
    }

    private static byte[] value(String name, int type, int... sizes) {
        var shape = new ByteArrayOutputStream();
        for (int size : sizes) {
            byte[] dimension = size < 0 ? field(2, text("n" + shape.size())) : field(1, size);
            shape.writeBytes(field(1, dimension));
        }
        byte[] tensor = join(field(1, type), field(2, shape.toByteArray()));
        return join(field(1, text(name)), field(2, field(1, tensor)));
    }

    private static byte[] field(int number, long value) {
        return join(varint(number << 3), varint(value));
    }

    private static byte[] field(int number, byte[] bytes) {
        return join(varint(number << 3 | 2), varint(bytes.length), bytes);
    }

    private static byte[] varint(long value) {
        var out = new ByteArrayOutputStream();
        long rest = value;
        while (rest > 127) {
            out.write((int) (rest & 127 | 128));
            rest >>>= 7;
        }
        out.write((int) rest);
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] floats(float[] numbers) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float number : numbers) {
            buffer.putFloat(number);
        }
        return buffer.array();
    }

    private static byte[] longs(long number) {
        return ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(number).array();
    }

    private static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
