package io.counterclaim.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * {@code comparison/words.yaml} as it is written; a list is one text of words with blanks between them.
 *
 * @param opposites pairs of lists, the words of one the opposites of the other's
 * @param converse pairs of lists, the words of one telling of a thing from the other end than the other's
 * @param alike words of one list mean nearly the same
 * @param fields words of one list are of one field
 * @param counted words of one list may count one and the same
 * @param exclusive by name of the set, lists of kinds of which a thing is of one only
 * @param groups by name of the {@link WordGroup}
 */
record WordLists(List<List<String>> opposites, List<List<String>> converse, List<String> alike, List<String> fields,
        List<String> counted, Map<String, List<String>> exclusive, Map<String, String> groups) {
    static final WordLists OWN = read("/comparison/words.yaml");

    static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+")).map(word -> word.replace('_', ' '))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static WordLists read(String file) {
        try (InputStream in = WordLists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the classpath");
            }
            return YAMLMapper.builder().build().readValue(in, WordLists.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
