package io.counterclaim.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a model's {@code config.json} says of it.
 *
 * @param inOrder which output means what, by {@code id2label}
 * @param window how many word pieces it reads at most, by {@code max_position_embeddings}
 */
record Labels(List<String> inOrder, int window) {
    /** Some models count positions from 2 on, and none says so. */
    private static final int RESERVED = 2;
    private static final List<String> ALL = List.of(SecondOpinion.CONTRADICTION, SecondOpinion.ENTAILMENT,
            SecondOpinion.NEUTRAL);
    private static final String REMEDY = "Name contradiction, neutral and entailment in \"id2label\", in the order of "
            + "the model's outputs.";

    private record Config(@Nullable Map<String, String> id2label,
            @JsonProperty("max_position_embeddings") @Nullable Integer positions) {}

    static Labels read(Path file) {
        Config config = config(file);
        Map<String, String> named = config.id2label();
        if (named == null) {
            throw new BrokenModelException(file, "it has no \"id2label\"", REMEDY, null);
        }
        List<String> labels = IntStream.range(0, named.size()).mapToObj(i -> plain(named.get(String.valueOf(i))))
                .toList();
        if (!new TreeSet<>(labels).equals(new TreeSet<>(ALL)) || labels.size() != ALL.size()) {
            throw new BrokenModelException(file, "its labels are " + new TreeMap<>(named), REMEDY, null);
        }
        return new Labels(labels, config.positions() == null ? Integer.MAX_VALUE : config.positions() - RESERVED);
    }

    private static String plain(@Nullable String label) {
        String lower = label == null ? "" : label.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(known -> lower.equals(known) || lower.equals(known.substring(0, 6)))
                .findFirst().orElse(lower);
    }

    private static Config config(Path file) {
        try {
            return JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build().readValue(Files.readString(file), Config.class);
        } catch (IOException | JacksonException e) {
            throw new BrokenModelException(file, "it is no JSON that can be read", "Fetch the model's files again.", e);
        }
    }
}
