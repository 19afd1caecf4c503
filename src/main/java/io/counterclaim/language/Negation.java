package io.counterclaim.language;

import java.util.Set;

/** Whether a verb or noun is denied by the words that hang on it: "not", "no longer", "nobody", "neither … nor". */
final class Negation {
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "neither", "nor");
    private static final Set<String> NONE = Set.of("no", "neither");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing");
    private static final Set<String> ONLY = Set.of("only", "just", "merely", "simply");

    private Negation() {}

    static boolean of(Sentence sentence, Word word) {
        boolean denied = sentence.graph().above(word).stream()
                .anyMatch(edge -> edge.name().equals("conj:nor"));
        for (Relation edge : sentence.graph().below(word)) {
            String relation = edge.name();
            Word below = edge.dependent();
            boolean none = relation.equals("det") && below.lowerLemma().equals("no")
                    || relation.equals("cc:preconj") && below.lowerLemma().equals("neither");
            boolean nobody = (relation.startsWith("obj") || relation.startsWith("nsubj")) && isNobody(sentence, below);
            denied |= isNot(sentence, edge) || none || nobody;
            // what was not so until May was so in May
            if (relation.equals("obl:until") || relation.equals("advcl:until")) {
                return false;
            }
        }
        return denied;
    }

    /** Whether a "not" or "no longer" stands at the word itself: "cannot leave", but not "can show no symptoms". */
    static boolean at(Sentence sentence, Word word) {
        return sentence.graph().below(word).stream().anyMatch(edge -> isNot(sentence, edge));
    }

    private static boolean isNot(Sentence sentence, Relation edge) {
        Word below = edge.dependent();
        boolean not = NOT.contains(below.lowerLemma()) && !isOnly(sentence, below);
        boolean noLonger = below.word().equals("longer") && before(sentence, below).equals("no");
        return edge.name().startsWith("advmod") && (not || noLonger);
    }

    /** "not only met": met. */
    private static boolean isOnly(Sentence sentence, Word not) {
        return not.index() < sentence.tokens().size()
                && ONLY.contains(sentence.tokens().get(not.index()).lowerLemma());
    }

    private static String before(Sentence sentence, Word word) {
        return word.index() < 2 ? "" : sentence.tokens().get(word.index() - 2).lowerLemma();
    }

    /** "no talks", "neither Kenya nor Togo", "nobody". */
    private static boolean isNobody(Sentence sentence, Word word) {
        for (String relation : new String[]{"det", "cc:preconj"}) {
            Word before = sentence.child(word, relation);
            if (before != null && NONE.contains(before.lowerLemma())) {
                return true;
            }
        }
        return NOBODY.contains(word.lowerLemma())
                || word.lowerLemma().equals("one") && before(sentence, word).equals("no");
    }
}
