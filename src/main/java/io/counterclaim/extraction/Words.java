package io.counterclaim.extraction;

import io.counterclaim.language.WordListFile;
import java.util.Set;

/** The words that rules ask for, by the name of their list in {@code extraction/words.yaml}. */
final class Words {
    private static final WordListFile FILE = WordListFile.read("/extraction/words.yaml");

    private Words() {}

    /** The words of a list. */
    static Set<String> of(String list) {
        return FILE.list(list);
    }
}
