package io.counterclaim.extraction;

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
    private static final Set<String> STANDING_FOR = Set.of("serve", "represent", "provide", "offer", "mark",
            "constitute",
            "signify", "symbolize", "symbolise", "reflect", "highlight", "underscore", "underline", "emphasize",
            "emphasise",
            "stress", "face", "come", "remain", "present", "give", "show", "stand");
    private static final Set<String> APPRAISING = Set.of("platform", "opportunity", "chance", "act", "balance",
            "milestone",
            "moment", "testament", "symbol", "signal", "juncture", "crossroads", "step", "importance", "significance",
            "relevance",
            "need", "urgency", "challenge", "test", "reminder", "turning", "point", "message", "stage", "dilemma",
            "hope");
    private static final Set<String> WANTING = Set.of("want", "hope", "wish", "feel", "like", "prefer", "keen", "eager",
            "anxious", "glad", "happy", "careful", "determined", "likely");
    private static final Set<String> GUESSING = Set.of("no doubt", "undoubtedly", "doubtless", "surely", "presumably",
            "perhaps", "maybe");

    private Appraisals() {}

    /** Why the statement cannot be settled, or null when it may be. */
    static @Nullable String of(Sentence sentence, Statement statement) {
        Word head = statement.head();
        boolean stands = STANDING_FOR.contains(lemma(head)) && sentence.children(head).stream()
                .anyMatch(c -> APPRAISING.contains(lemma(c)) && sentence.relation(c).matches("obj|obl.*|nmod.*|xcomp"));
        if (stands) {
            return JUDGES;
        }
        boolean will = sentence.children(head).stream().anyMatch(c -> lemma(c).matches("will|shall|wo|would")
                && sentence.relation(c).startsWith("aux"));
        boolean guess = WANTING.contains(lemma(head)) || GUESSING.stream()
                .anyMatch(words -> sentence.text(statement.words()).toLowerCase(Locale.ROOT).startsWith(words));
        return will && guess ? GUESSES : null;
    }

    private static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}
