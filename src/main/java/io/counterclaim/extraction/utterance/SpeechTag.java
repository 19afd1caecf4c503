package io.counterclaim.extraction.utterance;

import static io.counterclaim.extraction.utterance.Phrases.tag;

import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "…, Ann Smith said" and "…,” said Ann Smith, the mayor": parsers often lose the speaker between a quote and the verb,
 * the words right beside the verb tell.
 *
 * @param who the last word of the speaker's name or noun
 * @param opened where the tag begins: behind a quotation mark or comma, or at the start of the sentence
 */
record SpeechTag(Word who, Span source, boolean inverted, int opened) {
    private static final Set<String> NAMING = Words.of("speech-tag-pronouns");
    private static final Set<String> LINKING = Words.of("speech-tag-links");

    static @Nullable SpeechTag of(Sentence sentence, Word verb) {
        boolean opens = verb.index() == 1 || isBoundary(sentence, verb.index() - 1);
        // "…, say the Tories": taggers take it for an infinitive
        boolean plain = opens && verb.index() > 1 && verb.tag().equals("VB") && verb.lemma().equals("say");
        if (!plain && !verb.tag().matches("VBD|VBZ|VBP")) {
            return null;
        }
        return opens ? behind(sentence, verb) : before(sentence, verb);
    }

    /** "said Ann Smith, the mayor of London". */
    private static @Nullable SpeechTag behind(Sentence sentence, Word verb) {
        int first = verb.index() + 1;
        int last = run(sentence, first);
        Word who = last < first ? null : sentence.word(noun(sentence, first, last));
        String next = tag(sentence, last + 1);
        if (who == null || next.matches("VB[DZP]|MD")
                || next.equals("RB") && tag(sentence, last + 2).matches("VB.?|MD|RB")) {
            return null;
        }
        int end = last;
        if (end + 2 < sentence.tokens().size() && word(sentence, end + 1).equals(",")
                && isNominal(sentence, end + 2)) {
            end = apposition(sentence, end + 2);
        }
        return new SpeechTag(who, sentence.span(first, end), true, verb.index());
    }

    private static int apposition(Sentence sentence, int first) {
        int end = first;
        while (end < sentence.tokens().size() && !isBoundary(sentence, end + 1)
                && !word(sentence, end + 1).matches("[.;:!?–—-]")) {
            end++;
        }
        return end;
    }

    private static @Nullable SpeechTag before(Sentence sentence, Word verb) {
        int last = verb.index() - 1;
        while (last > 1 && sentence.tokens().get(last - 1).tag().startsWith("RB")) {
            last--;
        }
        int first = last;
        while (first > 1 && isNominal(sentence, first - 1)) {
            first--;
        }
        boolean opened = first == 1 || isBoundary(sentence, first - 1);
        Word who = opened && isHead(sentence, last) ? sentence.word(last) : null;
        return who == null ? null : new SpeechTag(who, sentence.span(first, last), false, first);
    }

    /** The last of the nominal words from here on, and of those that "of" or "and" links to them. */
    private static int run(Sentence sentence, int first) {
        int last = first - 1;
        while (last < sentence.tokens().size() && (isNominal(sentence, last + 1) || last > first
                && LINKING.contains(word(sentence, last + 1)) && isNominal(sentence, last + 2))) {
            last++;
        }
        return last;
    }

    /** The head: the last noun before the first preposition. */
    private static int noun(Sentence sentence, int first, int last) {
        int head = 0;
        for (int i = first; i <= last && !(head > 0 && LINKING.contains(word(sentence, i))); i++) {
            head = isHead(sentence, i) ? i : head;
        }
        return head;
    }

    private static boolean isHead(Sentence sentence, int index) {
        return tag(sentence, index).startsWith("NN") || NAMING.contains(word(sentence, index));
    }

    private static boolean isNominal(Sentence sentence, int index) {
        return Phrases.isNominal(sentence, index) || NAMING.contains(word(sentence, index));
    }

    private static boolean isBoundary(Sentence sentence, int index) {
        return Set.of(",", "\"", "”", "''", "’’", "“", "``").contains(word(sentence, index));
    }

    private static String word(Sentence sentence, int index) {
        Word token = index < 1 || index > sentence.tokens().size() ? null : sentence.tokens().get(index - 1);
        return token == null ? "" : token.word().toLowerCase(Locale.ROOT);
    }
}
