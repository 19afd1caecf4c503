package io.counterclaim.extraction;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a sentence that tells who says all that stands before it: "…, Ann Smith said on Monday.", "…, said Ann
 * Smith, the mayor."
 *
 * @param content what is said: the words before the comma
 * @param speaker the last word of the speaker's name or noun
 */
record TrailingSpeaker(Span content, IndexedWord speaker, IndexedWord cue) {
    /** More words than this between comma and full stop are a clause of their own. */
    private static final int LONGEST = 12;
    private static final Set<String> NAMING = Set.of("he", "she", "they");

    static @Nullable TrailingSpeaker in(Sentence sentence, Predicate<IndexedWord> isCue) {
        List<CoreLabel> tokens = sentence.tokens();
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

    private static @Nullable TrailingSpeaker after(Sentence sentence, int comma, Predicate<IndexedWord> isCue) {
        Span content = sentence.span(1, comma - 1);
        for (int i = comma + 1; i <= sentence.tokens().size(); i++) {
            IndexedWord word = sentence.word(i);
            if (word != null && isCue.test(word) && word.tag().matches("VBD|VBZ|VBP")) {
                int speaker = i == comma + 1 ? lastOfName(sentence, i + 1) : i - 1;
                IndexedWord who = nominal(sentence, comma, speaker) ? sentence.word(speaker) : null;
                return who == null ? null : new TrailingSpeaker(content, who, word);
            }
            if (!isNominal(sentence, i)) {
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

    private static int lastOfName(Sentence sentence, int first) {
        int last = first;
        while (last < sentence.tokens().size() && isNominal(sentence, last + 1)) {
            last++;
        }
        return last;
    }

    private static boolean isNominal(Sentence sentence, int index) {
        String tag = tag(sentence, index);
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("DT") || tag.startsWith("PRP")
                || tag.equals("POS");
    }

    private static String tag(Sentence sentence, int index) {
        return sentence.tokens().get(index - 1).tag();
    }
}
