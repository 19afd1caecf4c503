package io.counterclaim.testing.violations;

import edu.stanford.nlp.ling.CoreLabel;

/** Breaks a rule: it knows the language engine, which only one package may. */
final class WordOfTheEngine {

    private WordOfTheEngine() {}

    static String lemma(CoreLabel word) {
        return word.lemma();
    }
}
