package io.counterclaim.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A YAML file of word lists, each under its name, and of groups of lists: a word stands in one list of a group only. No word
 * stands twice in a list. Pairs of lists under {@code opposite} share no word. Anything else is an error that names the file.
 */
public final class WordListFile {
    private static final String OPPOSITE = "opposite";
    private static final YAMLMapper YAML = YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private final String file;
    private final Map<String, Set<String>> lists = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> groups = new LinkedHashMap<>();

    private WordListFile(String file, JsonNode root) {
        this.file = file;
        root.properties().forEach(entry -> {
            if (entry.getKey().equals(OPPOSITE)) {
                return;
            }
            if (entry.getValue().isObject()) {
                groups.put(entry.getKey(), group(entry.getKey(), entry.getValue()));
            } else {
                lists.put(entry.getKey(), words(entry.getKey(), entry.getValue()));
            }
        });
        root.path(OPPOSITE).forEach(pair -> checkOpposite(words(OPPOSITE, pair)));
    }

    /**
     * The lists of a file on the class path.
     *
     * @throws IllegalStateException when they are wrong; the message names the file, the list and the word
     */
    public static WordListFile read(String file) {
        try (InputStream in = Objects.requireNonNull(WordListFile.class.getResourceAsStream(file), file)) {
            return of(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lists that this YAML text declares; {@code file} is its name in errors. */
    static WordListFile of(String file, String yaml) {
        try {
            return new WordListFile(file, YAML.readTree(yaml));
        } catch (JacksonException e) {
            throw new IllegalStateException(file + ": " + e.getOriginalMessage(), e);
        }
    }

    /** The words of a list. */
    public Set<String> list(String name) {
        return known(name, lists.get(name));
    }

    /** The words of a group of lists, each with the name of its list. */
    public Map<String, String> group(String name) {
        return known(name, groups.get(name));
    }

    /** The names of all lists and groups. */
    public Set<String> names() {
        var names = new LinkedHashSet<>(lists.keySet());
        names.addAll(groups.keySet());
        return names;
    }

    private <T> T known(String name, @Nullable T found) {
        if (found == null) {
            throw wrong("there is no '" + name + "'; there are " + names());
        }
        return found;
    }

    private Set<String> words(String name, JsonNode list) {
        if (!list.isArray() || list.isEmpty()) {
            throw wrong("'" + name + "' is no list of words");
        }
        var words = new LinkedHashSet<String>();
        for (JsonNode word : list) {
            if (!word.isString()) {
                throw wrong("'" + name + "' has " + word + ", which is no word; write it in quotation marks");
            }
            if (!words.add(word.stringValue())) {
                throw wrong("'" + word.stringValue() + "' stands twice in '" + name + "'");
            }
        }
        return Set.copyOf(words);
    }

    private Map<String, String> group(String name, JsonNode node) {
        var listOf = new HashMap<String, String>();
        node.properties().forEach(entry -> words(name + "." + entry.getKey(), entry.getValue()).forEach(word -> {
            String other = listOf.putIfAbsent(word, entry.getKey());
            if (other != null) {
                throw wrong("'" + word + "' stands in two lists of '" + name + "', " + other + " and " + entry.getKey()
                        + "; leave it in one");
            }
        }));
        return Map.copyOf(listOf);
    }

    private void checkOpposite(Set<String> pair) {
        Set<String> shared = null;
        for (String name : pair) {
            var words = new LinkedHashSet<>(list(name));
            if (shared != null) {
                words.retainAll(shared);
            }
            shared = words;
        }
        if (pair.size() != 2 || shared != null && !shared.isEmpty()) {
            throw wrong("the opposite lists " + pair + " are no pair, or share " + shared);
        }
    }

    private IllegalStateException wrong(String problem) {
        return new IllegalStateException(file + ": " + problem);
    }
}
