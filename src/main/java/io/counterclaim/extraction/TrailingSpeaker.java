package io.counterclaim.extraction;

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
 * Smith, the mayor.", and where the comma is lost, "… the ministry said on Monday."
 *
 * @param content what is said: the words before the speaker
 * @param source the speaker's name or noun phrase
 * @param speaker the last word of the speaker's name or noun
 */
record TrailingSpeaker(Span content, Span source, Word speaker, Word cue) {
    /** More words than this between comma and full stop are a clause of their own. */
    private static final int LONGEST = 12;
    /** The same where nothing in it is a clause: "on condition of anonymity as rules keep them from speaking". */
    private static final int LONGEST_TAIL = 22;
    private static final Set<String> NAMING = Words.of("speaking-pronouns");
    /** Nouns that stand before a body's name as a title stands before a person's. */
    private static final Set<String> BODIES = Words.of("named-bodies");
    private static final String CLAUSE = "VB[DZP]|MD|W.*|``|''";
    /** What before a noun phrase makes it a part of something else: "as the mayor said", "what she said". */
    private static final String HOLDING = "W.*|IN|TO|CC|MD|POS";

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

    /** The same of a sentence that lost its comma on its way: the noun phrase before the verb tells. */
    static @Nullable TrailingSpeaker withoutComma(Sentence sentence, Predicate<Word> isCue) {
        int size = sentence.tokens().size();
        for (int cue = size; cue > 4 && size - cue <= LONGEST_TAIL; cue--) {
            Word word = sentence.word(cue);
            if (word != null && isCue.test(word) && word.tag().matches("VB[DNZP]")) {
                return isTail(sentence, addressed(sentence, cue) + 1)
                        ? before(sentence, word, isCue)
                        : behind(sentence, word);
            }
        }
        return null;
    }

    /** The last word of whom it was told: "told Reuters in an interview". */
    private static int addressed(Sentence sentence, int cue) {
        int last = cue;
        while (sentence.tokens().get(cue - 1).lemma().equals("tell") && last < sentence.tokens().size()
                && tag(sentence, last + 1).matches("NN.*|DT|JJ")) {
            last++;
        }
        return last;
    }

    /** "… overnight said the monitor which relies on others": no verb but that of a relative clause follows. */
    private static @Nullable TrailingSpeaker behind(Sentence sentence, Word cue) {
        int first = cue.index() + 1;
        int last = first - 1;
        while (last < sentence.tokens().size() && isNominal(sentence, last + 1)) {
            last++;
        }
        Word who = last < first || !tag(sentence, last).startsWith("NN") ? null : sentence.word(last);
        String next = tag(sentence, last + 1);
        List<Word> before = sentence.tokens().subList(0, cue.index() - 1);
        boolean clause = before.stream().anyMatch(t -> t.tag().matches("VB[DZP]|MD"));
        boolean tail = next.matches("W.*") || isTail(sentence, last + 1);
        return who == null || !clause || !tail || !cue.tag().equals("VBD")
                ? null
                : new TrailingSpeaker(sentence.span(1, cue.index() - 1), sentence.span(first, last), who, cue);
    }

    /** Nothing but when or where it was said: no clause and no object. */
    private static boolean isTail(Sentence sentence, int first) {
        List<Word> rest = sentence.tokens().subList(first - 1, sentence.tokens().size());
        boolean opens = rest.isEmpty() || rest.getFirst().tag().matches("IN|RBR?|TO|[.,:]") || isTime(rest.getFirst());
        return opens && rest.stream().noneMatch(t -> t.tag().matches(CLAUSE) || t.word().equalsIgnoreCase("that"));
    }

    private static boolean isTime(Word token) {
        return Set.of("DATE", "TIME").contains(String.valueOf(token.ner()))
                || Set.of("late", "early", "earlier").contains(token.word());
    }

    private static @Nullable TrailingSpeaker before(Sentence sentence, Word cue, Predicate<Word> isCue) {
        int last = cue.index() - 1;
        while (last > 3 && (tag(sentence, last).equals("RB") || isHave(sentence, last))) {
            last--;
        }
        boolean finite = !cue.tag().matches("VBN?") || isHave(sentence, cue.index() - 1);
        if (!finite || !nominal(sentence, 0, last)) {
            return null;
        }
        int first = phrase(sentence, last);
        while (tag(sentence, first - 1).equals("CC") && first > 4 && isNominal(sentence, first - 2)) {
            first = phrase(sentence, first - 2);
        }
        Word holding = sentence.word(first - 1);
        boolean clause = first > 4
                && sentence.tokens().subList(0, first - 1).stream().anyMatch(t -> t.tag().matches("VB[DZP]|MD"));
        Word who = sentence.word(last);
        return who == null || !clause || tag(sentence, first - 1).matches(HOLDING)
                || holding != null && isCue.test(holding)
                        ? null
                        : new TrailingSpeaker(sentence.span(1, first - 1), sentence.span(first, last), who, cue);
    }

    private static boolean isHave(Sentence sentence, int index) {
        return sentence.tokens().get(index - 1).lemma().equals("have");
    }

    /**
     * Where the noun phrase begins that ends here: at its article or pronoun, behind a plural, for no noun before another
     * is one, or where a name begins or ends.
     */
    private static int phrase(Sentence sentence, int last) {
        int first = last;
        while (first > 1 && !tag(sentence, first).matches("DT|PRP\\$?") && isNominal(sentence, first - 1)
                && !tag(sentence, first - 1).matches("NNP?S|PRP") && !parts(sentence, first - 1)) {
            first--;
        }
        return first;
    }

    /** Whether one name ends at this word and something else begins behind it, or the other way round. */
    private static boolean parts(Sentence sentence, int index) {
        String here = String.valueOf(sentence.tokens().get(index - 1).ner());
        String next = String.valueOf(sentence.tokens().get(index).ner());
        boolean titled = next.equals("PERSON") && !Set.of("DATE", "TIME", "LOCATION").contains(here)
                || next.equals("ORGANIZATION") && BODIES.contains(sentence.tokens().get(index - 1).lemma())
                || here.equals("ORGANIZATION") && next.equals("O");
        return !here.equals(next) && !titled && !tag(sentence, index).matches("DT|PRP\\$|JJ.*|POS");
    }

    private static @Nullable TrailingSpeaker after(Sentence sentence, int comma, Predicate<Word> isCue) {
        Span content = sentence.span(1, comma - 1);
        for (int i = comma + 1; i <= sentence.tokens().size(); i++) {
            Word word = sentence.word(i);
            if (word != null && isCue.test(word) && word.tag().matches("VBD|VBZ|VBP")) {
                int speaker = i == comma + 1 ? lastOfName(sentence, i + 1) : i - 1;
                Word who = nominal(sentence, comma, speaker) ? sentence.word(speaker) : null;
                return who == null ? null : new TrailingSpeaker(content, Phrases.source(sentence, who), who, word);
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
        return index < 1 ? "" : sentence.tokens().get(index - 1).tag();
    }
}
