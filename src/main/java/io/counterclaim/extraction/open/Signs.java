package io.counterclaim.extraction.open;

import io.counterclaim.claim.Entity;
import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.extraction.open.Clause.Tense;
import io.counterclaim.extraction.reference.Mention;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the signs of check-worthiness in a statement. */
final class Signs {
    private static final Set<Tense> HAPPENED = EnumSet.of(Tense.PAST, Tense.PERFECT, Tense.PROGRESSIVE);
    private static final Set<String> POINTING = Words.of("pointing-subjects");
    /** Signs of a statement that tells of nobody in particular: no signs once it is known of whom it tells. */
    private static final Set<Sign> UNTOLD = EnumSet.of(Sign.GENERAL, Sign.JUDGING, Sign.POINTING, Sign.SUBJECTLESS,
            Sign.FRAGMENT);
    private static final String CONTENT = "NN.*|VB.*|JJ.*|CD|RB.*";
    private static final int DETAILED = 7;
    private final SignWords lists = new SignWords();

    /**
     * The signs in the words.
     *
     * @param names the names in their sentence
     * @param subject whom they tell of, where that is known from elsewhere
     */
    Seen in(Sentence sentence, Span words, List<Mention> names, @Nullable Entity subject) {
        var seen = new Seen();
        List<Word> tokens = sentence.tokens().stream().filter(t -> words.contains(sentence.start(t))).toList();
        lists.signs().stream().filter(sign -> sign != Sign.DEED)
                .forEach(sign -> seen.addAll(sign, lists.in(tokens, sign)));
        tokens.forEach(token -> word(seen, token));
        seen.addAll(Sign.MEANS, lists.in(tokens, Sign.DEED));
        names(seen, sentence, words, names);
        if (subject != null) {
            seen.add(Sign.ACTOR, subject.name());
        }
        if (tokens.stream().filter(t -> t.tag().matches(CONTENT)).count() >= DETAILED) {
            seen.add(Sign.DETAIL, "");
        }
        if (sentence.text(words).strip().endsWith("?")) {
            seen.add(Sign.QUESTION, "");
        }
        clauses(seen, sentence, Clause.in(sentence, words, OpenClaims.head(sentence, words)), names);
        if (subject != null) {
            seen.without(UNTOLD);
        }
        return seen;
    }

    private static void word(Seen seen, Word token) {
        if (token.tag().equals("CD") && !token.lemma().equalsIgnoreCase("one")) {
            seen.add(Sign.NUMBER, token.word());
        } else if (token.tag().startsWith("NNP") && !token.word().equals("God")) {
            seen.add(Sign.NAME, token.word());
        } else if (token.tag().equals("VBG")) {
            seen.add(Sign.DOING, token.word());
        } else if (token.tag().equals("VBN")) {
            seen.add(Sign.DONE, token.word());
        }
    }

    private static void names(Seen seen, Sentence sentence, Span words, List<Mention> names) {
        for (Mention name : names) {
            boolean inside = words.contains(sentence.span(name.first(), name.last()));
            if (inside) {
                seen.know(List.of(name.entity().name()));
            }
            if (inside && !seen.words(Sign.NAME).contains(name.entity().name())) {
                seen.add(Sign.NAME, name.entity().name());
            }
        }
    }

    private void clauses(Seen seen, Sentence sentence, List<Clause> clauses, List<Mention> names) {
        var main = new ArrayList<Clause>(clauses);
        main.removeIf(clause -> !clause.main());
        if (main.stream().allMatch(clause -> clause.tense() == Tense.NONE)) {
            seen.add(Sign.FRAGMENT, "");
        }
        for (Clause clause : main) {
            main(seen, sentence, clause);
            names.stream().filter(clause::tellsOf).forEach(name -> seen.add(Sign.ACTOR, name.entity().name()));
        }
        for (Clause clause : clauses) {
            boolean named = names.stream().anyMatch(clause::tellsOf);
            if (clause.tense() == Tense.POSSIBLE && !named) {
                seen.add(Sign.POSSIBLE, clause.head().word());
            } else if (!clause.main() && HAPPENED.contains(clause.tense())) {
                seen.add(Sign.ASIDE, clause.head().word());
            }
        }
    }

    private void main(Seen seen, Sentence sentence, Clause clause) {
        String verb = clause.head().word();
        boolean deed = !lists.in(List.of(sentence.token(clause.head())), Sign.DEED).isEmpty();
        switch (clause.tense()) {
            case PAST, PERFECT -> seen.add(deed ? Sign.DEED : Sign.PAST, verb);
            case PROGRESSIVE -> seen.add(Sign.UNDERWAY, verb);
            case FUTURE -> seen.add(deed ? Sign.DEEDPLAN : Sign.PLAN, verb);
            case NORM -> seen.add(Sign.NORM, verb);
            case CALL -> seen.add(Sign.CALL, verb);
            case PRESENT -> present(seen, clause);
            case POSSIBLE, NONE -> {
            }
        }
        subject(seen, clause);
    }

    private static void present(Seen seen, Clause clause) {
        boolean verb = clause.head().tag().startsWith("VB");
        seen.add(verb ? Sign.GENERAL : Sign.JUDGING, clause.head().word());
        if (clause.subjectWord().equals("i")) {
            seen.add(Sign.SELF, clause.head().word());
        }
    }

    private static void subject(Seen seen, Clause clause) {
        String subject = clause.subjectWord();
        if (subject.isEmpty()) {
            seen.add(Sign.SUBJECTLESS, clause.head().word());
        } else if (subject.equals("you")) {
            seen.add(Sign.HEARER, subject);
        } else if (POINTING.contains(subject)) {
            seen.add(Sign.POINTING, subject);
        }
    }
}
