package io.counterclaim.extraction.utterance;

import io.counterclaim.claim.Stance;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell of somebody's saying, thinking or wanting, as they stand in the text; who it is, is not resolved yet.
 *
 * @param sentence where the cue stands
 * @param who the head of the words that name the source, or null when no source is named
 * @param source the words that name the source
 * @param cue the words that tell of it: "has said", "called for"
 * @param contents what is said or thought, with its quotation marks; pieces when the cue splits it
 * @param nested whether it stands in what somebody else says
 */
public record Utterance(Sentence sentence, Word cueWord, @Nullable Word who, @Nullable Span source, Span cue,
        List<Span> contents, Stance stance, Construction how, boolean nested) {

    /** How the words tell of it: what is asserted first, then wishes, judgements and topics. */
    public enum Construction {
        QUOTE, CLAUSE, INSERTED, LEADING, ACCORDING, ADVERB, NOUN_CLAUSE, PASSIVE_CLAUSE, ADJECTIVE_CLAUSE, TO, PREDICATE, OBJECT, PREPOSITION, PASSIVE, NOUN, NOUN_TO, ADJECTIVE, ADJECTIVE_TO;

        /** Whether the content is put forward as true, not only wanted, praised or talked about. */
        public boolean asserts() {
            return compareTo(TO) < 0;
        }
    }

    /** From the first to the last word of source and cue. */
    Span block() {
        return source == null ? cue : cue.and(source);
    }

    Utterance with(List<Span> others, Construction other) {
        return new Utterance(sentence, cueWord, who, source, cue, others, stance, other, nested);
    }

    /** The same, told inside the words that somebody else says. */
    Utterance inside() {
        return new Utterance(sentence, cueWord, who, source, cue, contents, stance, how, true);
    }

    /** Whether a stretch stands in what is said. */
    public boolean says(Span words) {
        return contents.stream().anyMatch(content -> content.contains(words));
    }

    /** From the first to the last word of the contents; the cue where there are none. */
    public Span content() {
        return contents.stream().reduce(Span::and).orElse(cue);
    }
}
