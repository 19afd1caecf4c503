package io.counterclaim.extraction.open;

import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause that states something.
 *
 * @param head the word that the others hang on
 * @param subject the word whose phrase is its subject, null when it has none
 * @param words from its first word to its last
 * @param cut inside {@code words}, what is no part of the statement: what other clauses state
 */
public record Statement(Kind kind, Word head, @Nullable Word subject, Span words, List<Span> cut) {

    /** How a clause says what it is about. */
    public enum Kind {
        /** "Kenya sent troops": it can stand as it is. */
        WHOLE,
        /** "… and called them back": the subject stands in the clause before. */
        SHARING,
        /** "Kenya, which sent troops, …": the subject is what the clause describes. */
        RELATIVE,
        /** "the mission led by Kenya": as a relative clause, the verb left out. */
        REDUCED,
        /** "saw Kenya send troops": no verb of its own tells the time. */
        BARE
    }

    /** The same without words in it that are no part of what it states. */
    public Statement without(Span words) {
        var cuts = new ArrayList<>(cut);
        cuts.add(words);
        return new Statement(kind, head, subject, this.words, cuts);
    }

    /** The same, made of all of these words. */
    public Statement spanning(Span all) {
        return new Statement(kind, head, subject, all, List.of());
    }
}
