package io.counterclaim.extraction.utterance;

import static io.counterclaim.extraction.utterance.Phrases.tag;

import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a sentence that tells who says all that stands before it: "…, Ann Smith said on Monday.", "…, said Ann
 * Smith, the mayor.".
 *
 * @param content what is said: the words before the speaker
 * @param source the speaker's name or noun phrase
 * @param speaker the last word of the speaker's name or noun
 * @param restored whether its comma is lost and was told from the words
 */
record TrailingSpeaker(Span content, Span source, Word speaker, Word cue, boolean restored) {
    /** More words than this between comma and full stop are a clause of their own. */
    private static final int LONGEST = 12;
    private static final Set<String> NAMING = Words.of("speaking-pronouns");

    static @Nullable TrailingSpeaker in(Sentence sentence, Predicate<Word> isCue) {
        List<Word> tokens = sentence.tokens();
        for (int comma = tokens.size() - 2; comma > 3 && tokens.size() - comma <= LONGEST; comma--) {
            if (tokens.get(comma - 1).word().equals(",")) {
                TrailingSpeaker found = after(sentence, comma, isCue);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable TrailingSpeaker after(Sentence sentence, int comma, Predicate<Word> isCue) {
        Span content = sentence.span(1, comma - 1);
        for (int i = comma + 1; i <= sentence.tokens().size(); i++) {
            Word word = sentence.word(i);
            boolean has = i > comma + 2 && sentence.tokens().get(i - 2).lemma().equals("have");
            if (word != null && isCue.test(word) && word.tag().matches(has ? "VBN|VBD" : "VBD|VBZ|VBP")) {
                int speaker = i == comma + 1 ? lastOfName(sentence, i + 1) : has ? i - 2 : i - 1;
                Word who = nominal(sentence, comma, speaker)
                        ? sentence.word(head(sentence, comma + 1, speaker))
                        : null;
                return who == null
                        ? null
                        : new TrailingSpeaker(content, Phrases.source(sentence, who), who, word,
                                sentence.isRestored(comma));
            }
            boolean links = i > comma + 1 && (tag(sentence, i).equals("CC") || isOf(sentence, i)
                    || sentence.tokens().get(i - 1).lemma().equals("have"));
            if (!isNominal(sentence, i) && !links) {
                return null;
            }
        }
        return null;
    }

    /** Whether a noun or "he" stands right before or behind the cue. */
    private static boolean nominal(Sentence sentence, int comma, int index) {
        return index > comma && index <= sentence.tokens().size() && (tag(sentence, index).startsWith("NN")
                || NAMING.contains(sentence.tokens().get(index - 1).word().toLowerCase(Locale.ROOT)));
    }

    /** "the head | of the union". */
    private static int head(Sentence sentence, int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (isOf(sentence, i) && tag(sentence, i - 1).startsWith("NN")) {
                return i - 1;
            }
        }
        return last;
    }

    private static boolean isOf(Sentence sentence, int index) {
        return Set.of("of", "for", "at").contains(sentence.tokens().get(index - 1).word());
    }

    private static int lastOfName(Sentence sentence, int first) {
        int last = first - 1;
        while (last < sentence.tokens().size() && isNominal(sentence, last + 1)) {
            last++;
        }
        return last;
    }

    private static boolean isNominal(Sentence sentence, int index) {
        return Phrases.isNominal(sentence, index) && !tag(sentence, index).equals("CD");
    }
}
