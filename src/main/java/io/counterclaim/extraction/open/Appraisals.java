package io.counterclaim.extraction.open;

import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Word;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Statements that no source could settle: what something stands for (appraisal after Martin and White 2005), and guesses
 * at what somebody is going to want.
 */
final class Appraisals {
    private static final String JUDGES = "it judges rather than tells";
    private static final String GUESSES = "it guesses at what somebody will feel or do";
    private static final Set<String> STANDING_FOR = Words.of("standing-for");
    private static final Set<String> APPRAISING = Words.of("appraisals");
    private static final Set<String> WANTING = Words.of("wishing");
    private static final Set<String> GUESSING = Words.of("guessing");

    private Appraisals() {}

    /** Why the statement cannot be settled, or null when it may be. */
    static @Nullable String of(Sentence sentence, Statement statement) {
        Word head = statement.head();
        boolean stands = STANDING_FOR.contains(head.lowerLemma()) && sentence.children(head).stream()
                .anyMatch(c -> APPRAISING.contains(c.lowerLemma())
                        && sentence.relation(c).matches("obj|obl.*|nmod.*|xcomp"));
        if (stands) {
            return JUDGES;
        }
        boolean will = sentence.children(head).stream().anyMatch(c -> c.lowerLemma().matches("will|shall|wo|would")
                && sentence.relation(c).startsWith("aux"));
        boolean guess = WANTING.contains(head.lowerLemma()) || GUESSING.stream()
                .anyMatch(words -> sentence.text(statement.words()).toLowerCase(Locale.ROOT).startsWith(words));
        return will && guess ? GUESSES : null;
    }
}
