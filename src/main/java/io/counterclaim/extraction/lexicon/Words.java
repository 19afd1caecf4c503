package io.counterclaim.extraction.lexicon;

import io.counterclaim.language.Word;
import io.counterclaim.language.WordListFile;
import java.util.Locale;
import java.util.Set;

/** The words that rules ask for, by the name of their list in {@code extraction/lexicon/words.yaml}. */
public final class Words {
    private static final WordListFile FILE = WordListFile.read("/extraction/lexicon/words.yaml");
    private static final Set<String> POINTING = Words.of("pointing-pronouns");

    private Words() {}

    /** The words of a list. */
    public static Set<String> of(String list) {
        return FILE.list(list);
    }

    /** Whether a word is "this" in "this suggests": it points at what the text said, and nobody says so but the text. */
    public static boolean isPointing(Word word) {
        return word.tag().equals("DT") && POINTING.contains(word.word().toLowerCase(Locale.ROOT));
    }
}
