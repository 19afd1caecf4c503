package io.counterclaim.extraction;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.ClaimValue.TextValue;
import io.counterclaim.claim.Entity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Check-worthy statements that fit no predicate: a clause in its own words, with its subject named. */
final class OpenClaims {
    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
    private static final Set<String> NORMS = Set.of("should", "must", "ought");
    private static final Set<String> POINTING = Set.of("this", "that", "there", "these", "those", "it", "what", "which",
            "who", "here", "one", "they", "you", "i", "we", "he", "she");
    private static final String NO_SENTENCE = "it is no sentence";
    private static final int FEWEST_WORDS = 4;
    private static final CheckWorthiness WORTH = new CheckWorthiness();
    private final ArticleNames names;
    private final Reference reference;

    OpenClaims(ArticleNames names, Reference reference) {
        this.names = names;
        this.reference = reference;
    }

    /** What became of a stretch of words: a claim, or the reason why there is none. */
    sealed interface Judged {
        /** Worth checking, and why. */
        record Worthy(Claim claim, IndexedWord head, Modality modality, String reason) implements Judged {}

        /** Read and left, and why. */
        record Left(String reason) implements Judged {}
    }

    Judged judge(Sentence sentence, Span words, @Nullable Entity speaker) {
        IndexedWord head = head(sentence, words);
        String left = head == null ? NO_SENTENCE : unfit(sentence, words, head);
        if (head == null || left != null) {
            return new Judged.Left(String.valueOf(left));
        }
        IndexedWord subjectWord = sentence.child(head, "nsubj");
        Entity subject = subjectWord == null ? null : reference.resolve(sentence, subjectWord, speaker);
        String unnamed = unnamed(subjectWord, subject);
        if (unnamed != null) {
            return new Judged.Left(unnamed);
        }
        var judgement = WORTH.judge(sentence, words, names.in(sentence), subject);
        if (!judgement.worthy()) {
            return new Judged.Left(judgement.reason());
        }
        Modality modality = Modality.of(sentence, head);
        String text = text(sentence, words, head, subjectWord, subject);
        Claim claim = Claim.of(text, Claim.OPEN, subject, new TextValue(text), Map.of());
        return new Judged.Worthy(claim, head, modality, judgement.reason());
    }

    private static @Nullable String unnamed(@Nullable IndexedWord subjectWord, @Nullable Entity subject) {
        if (subjectWord == null) {
            return "it does not say of whom or what";
        }
        boolean pointing = subject == null && isPointing(subjectWord);
        return pointing ? "its subject “" + subjectWord.word() + "” cannot be told for sure" : null;
    }

    private static @Nullable String unfit(Sentence sentence, Span words, IndexedWord head) {
        List<CoreLabel> tokens = tokens(sentence, words);
        if (tokens.size() < FEWEST_WORDS) {
            return "it is too short to stand alone";
        }
        if (sentence.text(words).strip().endsWith("?")) {
            return "it asks";
        }
        if (tokens.stream().noneMatch(t -> FINITE.contains(t.tag())) || !isClause(sentence, head)) {
            return NO_SENTENCE;
        }
        for (SemanticGraphEdge edge : sentence.enhanced().outgoingEdgeIterable(head)) {
            if (edge.getRelation().toString().startsWith("aux")
                    && NORMS.contains(edge.getDependent().lemma().toLowerCase(Locale.ROOT))) {
                return "it says what ought to be, not what is";
            }
        }
        return null;
    }

    private static boolean isClause(Sentence sentence, IndexedWord head) {
        return head.tag().startsWith("VB") || sentence.child(head, "cop") != null
                || sentence.child(head, "nsubj") != null;
    }

    /** The word of the stretch that all the others hang on. */
    static @Nullable IndexedWord head(Sentence sentence, Span words) {
        IndexedWord top = sentence.basic().vertexListSorted().stream()
                .filter(word -> words.contains(sentence.start(sentence.token(word))))
                .filter(word -> !sentence.isPunctuation(word.index()))
                .min(Comparator.comparingInt(sentence::depth)).orElse(null);
        return top == null ? null : counted(sentence, top);
    }

    /** In "one of the few chances" the tree is headed by "one", the clause by "chances". */
    private static IndexedWord counted(Sentence sentence, IndexedWord word) {
        for (SemanticGraphEdge edge : sentence.enhanced().incomingEdgeIterable(word)) {
            if (edge.getRelation().toString().equals("det:qmod")) {
                return edge.getGovernor();
            }
        }
        return word;
    }

    private static boolean isPointing(IndexedWord word) {
        return POINTING.contains(word.word().toLowerCase(Locale.ROOT));
    }

    /** The words as one sentence: the subject named, a plain "not" left out, for that is the appearance's stance. */
    private String text(Sentence sentence, Span words, IndexedWord head, @Nullable IndexedWord subjectWord,
            @Nullable Entity subject) {
        var edits = new TreeMap<Integer, Edit>(Comparator.reverseOrder());
        if (subjectWord != null && subject != null && isPointing(subjectWord)) {
            CoreLabel token = sentence.token(subjectWord);
            edits.put(sentence.start(token), new Edit(sentence.end(token), subject.name()));
        }
        possessives(sentence, subjectWord, words, edits);
        for (SemanticGraphEdge edge : sentence.enhanced().outgoingEdgeIterable(head)) {
            if (Set.of("not", "n't", "n’t").contains(edge.getDependent().word().toLowerCase(Locale.ROOT))) {
                CoreLabel token = sentence.token(edge.getDependent());
                edits.put(sentence.start(token), new Edit(sentence.end(token), ""));
            }
        }
        var text = new StringBuilder(sentence.text(words));
        edits.forEach((start, edit) -> {
            if (words.contains(new Span(start, edit.end()))) {
                text.replace(start - words.start(), edit.end() - words.start(), edit.words());
            }
        });
        return finished(text.toString());
    }

    /** "His comments" are somebody's: the name says whose. */
    private void possessives(Sentence sentence, @Nullable IndexedWord subjectWord, Span words,
            Map<Integer, Edit> edits) {
        IndexedWord whose = subjectWord == null ? null : sentence.child(subjectWord, "nmod:poss");
        Entity owner = whose == null || !whose.tag().equals("PRP$") ? null : reference.resolve(sentence, whose, null);
        if (whose != null && owner != null) {
            CoreLabel token = sentence.token(whose);
            edits.put(sentence.start(token), new Edit(sentence.end(token), owner.name() + "'s"));
        }
    }

    private record Edit(int end, String words) {}

    private static String finished(String words) {
        String text = words.strip().replaceAll("\\s+", " ").replaceAll("[,;:\\s]+$", "");
        text = text.matches("(?s).*[.!?…]$") ? text : text + ".";
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    private static List<CoreLabel> tokens(Sentence sentence, Span words) {
        return sentence.tokens().stream().filter(t -> words.contains(sentence.start(t))).toList();
    }
}
