package io.counterclaim.extraction.open;

import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.extraction.reference.Mention;
import io.counterclaim.language.Relation;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verb, or a noun or adjective with its copula, and when what it tells takes place.
 *
 * @param head the verb, or what stands with the copula
 * @param main true for the sentence's own clause and those joined to it by "and"
 * @param subject who does it, in its own words; null when the clause names nobody
 */
record Clause(Word head, boolean main, Tense tense, @Nullable Word subject) {
    private static final Set<String> OUGHT = Words.of("ought");
    private static final Set<String> NOT = Words.of("not");
    private static final Set<String> IMAGINING = Words.of("imagining");
    private static final Set<String> WISHED = Words.of("wished");
    private static final Set<String> CONDITIONAL = Words.of("conditional");
    private static final Set<String> WILL = Words.of("will");

    /** When, or whether at all, what a clause tells takes place. */
    enum Tense {
        PAST, PERFECT, PROGRESSIVE, PRESENT, FUTURE, NORM, POSSIBLE, CALL, NONE
    }

    /** The clauses whose head stands in these words, in their order. */
    static List<Clause> in(Sentence sentence, Span words, @Nullable Word top) {
        var clauses = new ArrayList<Clause>();
        for (Word word : sentence.words()) {
            boolean inside = words.contains(sentence.start(sentence.token(word)));
            boolean heads = word.tag().startsWith("VB") || sentence.child(word, "cop") != null;
            String relation = sentence.relation(word);
            if (inside && heads && !relation.startsWith("aux") && !relation.equals("cop")) {
                boolean main = top != null && isMain(sentence, word, top);
                clauses.add(new Clause(word, main, tense(sentence, word, main), subject(sentence, word)));
            }
        }
        return clauses;
    }

    /** The subject's word in lower case, or nothing. */
    String subjectWord() {
        return subject == null ? "" : subject.word().toLowerCase(Locale.ROOT);
    }

    /** True when the clause's subject is that name. */
    boolean tellsOf(Mention name) {
        return subject != null && name.covers(subject.index());
    }

    private static @Nullable Word subject(Sentence sentence, Word head) {
        Word subject = sentence.child(head, "nsubj");
        return subject == null ? sentence.child(head, "expl") : subject;
    }

    private static boolean isMain(Sentence sentence, Word word, Word top) {
        Word up = word;
        while (up != null && up.index() != top.index() && sentence.relation(up).equals("conj")) {
            up = sentence.parent(up);
        }
        return up != null && up.index() == top.index();
    }

    private static Tense tense(Sentence sentence, Word head, boolean main) {
        var auxiliaries = new ArrayList<Word>();
        for (Relation edge : sentence.relations(head)) {
            String relation = edge.name();
            if (relation.startsWith("aux") || relation.equals("cop")) {
                auxiliaries.add(edge.dependent());
            }
        }
        for (Word auxiliary : auxiliaries) {
            if (auxiliary.tag().equals("MD")) {
                boolean shifted = isShifted(sentence, head, auxiliary, auxiliaries);
                return shifted ? shifted(auxiliary) : modal(auxiliary.lowerLemma());
            }
        }
        return finite(sentence, head, auxiliaries, main);
    }

    /**
     * A modal shifted into the past: "the ministry would open" is its "will", "could not open" that it did not. Under a condition,
     * of "I" and "you", and of what "would have been", it is only thought of.
     */
    private static boolean isShifted(Sentence sentence, Word head, Word modal, List<Word> auxiliaries) {
        boolean past = modal.word().equals("would")
                || modal.word().equals("could")
                        && sentence.children(head).stream().anyMatch(c -> NOT.contains(c.lemma()));
        Word subject = subject(sentence, head);
        boolean thought = subject != null && IMAGINING.contains(subject.word().toLowerCase(Locale.ROOT))
                || auxiliaries.stream().anyMatch(a -> a.word().equals("have")) || WISHED.contains(head.lemma());
        return past && !thought && sentence.tokens().stream().noneMatch(t -> CONDITIONAL.contains(t.lemma()));
    }

    private static Tense shifted(Word modal) {
        return modal.word().equals("would") ? Tense.FUTURE : Tense.PAST;
    }

    private static Tense modal(String lemma) {
        return OUGHT.contains(lemma) ? Tense.NORM : WILL.contains(lemma) ? Tense.FUTURE : Tense.POSSIBLE;
    }

    private static Tense finite(Sentence sentence, Word head, List<Word> auxiliaries, boolean main) {
        boolean had = auxiliaries.stream().anyMatch(a -> a.lemma().equals("have"));
        boolean past = head.tag().equals("VBD") || auxiliaries.stream().anyMatch(a -> a.tag().equals("VBD"));
        boolean present = head.tag().matches("VB[ZP]") || auxiliaries.stream().anyMatch(a -> a.tag().matches("VB[ZP]"));
        if (had && (present || past)) {
            return Tense.PERFECT;
        }
        if (head.tag().equals("VBG") && (present || past)) {
            boolean going = head.lemma().equals("go") && sentence.child(head, "xcomp") != null;
            return going ? Tense.FUTURE : Tense.PROGRESSIVE;
        }
        if (past || present) {
            return past ? Tense.PAST : Tense.PRESENT;
        }
        boolean called = main && head.tag().equals("VB") && sentence.child(head, "nsubj") == null;
        return called ? Tense.CALL : Tense.NONE;
    }
}
