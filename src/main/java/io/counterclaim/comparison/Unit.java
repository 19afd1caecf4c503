package io.counterclaim.comparison;

import io.counterclaim.claim.Certainty;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import io.counterclaim.time.TimeSpan;
import java.time.MonthDay;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word or name of a sentence that says something.
 *
 * @param first the place of its first word in the sentence, {@code last} of its last, {@code head} of the one the others hang on
 * @param type {@code n}, {@code v}, {@code a}, {@code r} as WordNet has them; {@code N} a name, {@code Q} a quantity, {@code D} a date
 * @param lemma in lower case; of a name all its words
 * @param name the words of a name in lower case, without titles
 * @param governor the place of the word it hangs on outside of itself, -1 at the root
 * @param relation how it hangs there
 */
record Unit(int first, int last, int head, char type, String text, String lemma, WordNet.Entry entry, Set<String> name,
        @Nullable QuantityValue quantity, @Nullable TimeSpan date, int governor, String relation, boolean denied,
        Certainty certainty) {

    /** The same place, where it stands for this name. */
    Unit named(String plain, Set<String> words) {
        return new Unit(first, last, head, 'N', text, plain, entry, words, quantity, date, governor, relation, denied,
                certainty);
    }

    /** The same place, read as another word: a verb with its particle. */
    Unit meaning(String other, WordNet.Entry known) {
        return new Unit(first, last, head, type, text, other, known, name, quantity, date, governor, relation, denied,
                certainty);
    }

    /** A date without its year. */
    Unit on(MonthDay day) {
        return meaning(day.toString(), entry);
    }

    /** The day and month of a date that is one day, or null. */
    @Nullable
    MonthDay day() {
        if (type != 'D') {
            return null;
        }
        if (date == null) {
            return MonthDay.parse(lemma);
        }
        return date.from() != null && date.from().equals(date.to()) ? MonthDay.from(date.from()) : null;
    }

    /** How much it weighs among the words of a sentence. */
    double weight() {
        return switch (type) {
            case 'N' -> 2;
            case 'Q', 'D' -> 1.5;
            case 'n', 'v' -> 1;
            case 'a' -> .8;
            default -> .4;
        };
    }

    boolean contains(int word) {
        return first <= word && word <= last;
    }

    /** "American" beside a noun. */
    boolean isNationality() {
        return (type == 'a' || type == 'N') && entry.proper() && relation.startsWith("amod");
    }

    boolean isPlain() {
        return type == 'n' || type == 'v' || type == 'a' || type == 'r';
    }

    /** What may be, or is wanted. */
    boolean mayFail() {
        return certainty == Certainty.POSSIBLE || certainty == Certainty.WANTED;
    }

    /** "nsubj" of "nsubj:pass", "obl" of "obl:in". */
    String role() {
        return relation.replaceFirst(":.*", "");
    }

    boolean isSubject() {
        return relation.startsWith("nsubj") || relation.startsWith("csubj");
    }
}
