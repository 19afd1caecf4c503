package io.counterclaim.language.corenlp;

import io.counterclaim.language.Dependencies;
import io.counterclaim.language.Relation;
import io.counterclaim.language.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A graph that CoreNLP did not make. */
final class NoDependencies implements Dependencies {

    @Override
    public boolean contains(Word word) {
        return false;
    }

    @Override
    public List<Word> words() {
        return List.of();
    }

    @Override
    public List<Relation> below(Word word) {
        return List.of();
    }

    @Override
    public List<Relation> above(Word word) {
        return List.of();
    }

    @Override
    public @Nullable Relation between(Word governor, Word dependent) {
        return null;
    }
}
