package io.counterclaim.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dependencies in which each word hangs on one other, and one, the root, on none. */
public interface Tree extends Dependencies {

    /** The words that hang on this one. */
    List<Word> children(Word word);

    /** The word that this one hangs on; null at the root, and for a word that is not in here. */
    @Nullable
    Word parent(Word word);

    /** The word that all others hang on; null in a sentence without any. */
    @Nullable
    Word root();

    /** The words in here, each after the one it hangs on. */
    List<Word> topDown();
}
