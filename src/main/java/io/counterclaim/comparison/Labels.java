package io.counterclaim.comparison;

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

/** Which output of a model means what: {@code id2label} of its {@code config.json}. */
record Labels(List<String> inOrder) {
    private static final List<String> ALL = List.of(SecondOpinion.CONTRADICTION, SecondOpinion.ENTAILMENT,
            SecondOpinion.NEUTRAL);
    private static final String REMEDY = "Name contradiction, neutral and entailment in \"id2label\", in the order of "
            + "the model's outputs.";

    private record Config(@Nullable Map<String, String> id2label) {}

    static Labels read(Path file) {
        Map<String, String> named = config(file).id2label();
        if (named == null) {
            throw new BrokenModelException(file, "it has no \"id2label\"", REMEDY, null);
        }
        List<String> labels = IntStream.range(0, named.size()).mapToObj(i -> plain(named.get(String.valueOf(i))))
                .toList();
        if (!new TreeSet<>(labels).equals(new TreeSet<>(ALL)) || labels.size() != ALL.size()) {
            throw new BrokenModelException(file, "its labels are " + new TreeMap<>(named), REMEDY, null);
        }
        return new Labels(labels);
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
