package io.counterclaim.extraction.predicate;

import io.counterclaim.language.Word;
import io.counterclaim.vocabulary.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of the vocabulary found in a sentence.
 *
 * @param anchor the word whose negation and mood count for the claim
 * @param parts the words that play subject, value and qualifiers, by name; a part may have several
 */
public record Match(Predicate predicate, Predicate.Pattern pattern, Word anchor, Map<String, List<Word>> parts) {

    /** The word that plays {@code part}, or null. */
    @Nullable
    Word part(String part) {
        List<Word> words = parts.get(part);
        return words == null ? null : words.getFirst();
    }

    /** The words that play {@code part} or its companion ({@code value2}). */
    List<Word> all(String part) {
        var words = new ArrayList<>(parts.getOrDefault(part, List.of()));
        words.addAll(parts.getOrDefault(part + "2", List.of()));
        return words;
    }
}
