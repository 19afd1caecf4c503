package io.counterclaim.extraction;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import io.counterclaim.claim.Certainty;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the words around a verb or noun turn what it says: denied or not, and how sure (after the FactBank scheme, Saurí
 * and Pustejovsky 2009).
 */
record Modality(boolean denied, Certainty certainty) {
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "provided", "until");
    private static final Set<String> LACKING = Set.of("lack", "absence", "shortage");
    private static final Set<String> ORDER = Set.of("first", "second", "third", "last", "only", "latest");
    private static final int HIGHEST = 8;

    static Modality of(Sentence sentence, IndexedWord anchor) {
        var climbing = new Climbing(sentence, anchor);
        while (climbing.up()) {
            // each step takes in what the next word above does
        }
        return new Modality(climbing.denied, climbing.certainty == null ? Certainty.CERTAIN : climbing.certainty);
    }

    /** True when the words ask, so that nobody says they are so. */
    static boolean asks(Sentence sentence, IndexedWord anchor) {
        String end = sentence.text(sentence.span()).strip().replaceAll("[”\"’')\\s]+$", "");
        IndexedWord mark = sentence.child(anchor, "mark");
        boolean whether = mark != null && mark.lemma().equalsIgnoreCase("whether");
        return end.endsWith("?") || whether;
    }

    /** Goes from the anchor up through what governs it. */
    private static final class Climbing {
        private final Sentence sentence;
        private IndexedWord word;
        private int steps;
        private boolean denied;
        private @Nullable Certainty certainty;

        Climbing(Sentence sentence, IndexedWord anchor) {
            this.sentence = sentence;
            this.word = anchor;
            this.denied = Negation.of(sentence, anchor);
            this.certainty = weaker(own(sentence, anchor), sentence.child(anchor, "xcomp") == null
                    ? null
                    : MoodWords.governor(anchor.lemma()));
        }

        /** Takes in the word above; false when nothing above counts any more. */
        boolean up() {
            IndexedWord above = sentence.parent(word);
            if (above == null || ++steps > HIGHEST) {
                return false;
            }
            IndexedWord below = word;
            word = above;
            return switch (sentence.relation(below)) {
                case "xcomp" -> infinitive(below, above);
                case "conj" -> shared(below, above);
                case "ccomp", "csubj", "csubj:pass" -> opinion(above);
                case "advcl" -> adverbial(below, above);
                case "acl" -> noun(below, above);
                case "nmod" -> turnIf(LACKING.contains(lemma(above)));
                default -> false;
            };
        }

        private boolean infinitive(IndexedWord verb, IndexedWord governor) {
            turnIf(Negation.of(sentence, governor) ^ MoodWords.turns(governor.lemma()));
            weaken(own(sentence, governor));
            IndexedWord object = sentence.child(governor, "obj");
            IndexedWord mark = sentence.child(verb, "mark");
            Certainty governed = MoodWords.governor(governor.lemma());
            boolean aimed = mark != null && !MoodWords.causes(governor.lemma());
            if (governed == null && aimed && object != null) {
                // "announced a plan to leave", "sent ships to attack"
                turnIf(MoodWords.turns(lemma(object)));
                governed = MoodWords.isMoodNoun(lemma(object)) ? MoodWords.noun(lemma(object)) : Certainty.WANTED;
            }
            weaken(governed);
            return true;
        }

        /** "plans to meet and sign": the second verb has the mood of the first. */
        private boolean shared(IndexedWord second, IndexedWord first) {
            boolean bare = second.tag().equals("VB") || second.tag().equals("VBN") && own(sentence, second) == null;
            if (!bare || !first.tag().equals(second.tag()) || hasSubject(second)) {
                return false;
            }
            turnIf(Negation.of(sentence, first) && second.tag().equals("VB"));
            weaken(own(sentence, first));
            return true;
        }

        private boolean hasSubject(IndexedWord verb) {
            return sentence.basic().childPairs(verb).stream().anyMatch(p -> p.first.getShortName().startsWith("nsubj"));
        }

        private boolean opinion(IndexedWord holder) {
            Certainty held = MoodWords.opinion(holder.lemma());
            boolean judged = holder.tag().startsWith("JJ");
            turnIf(judged && (MoodWords.isFalse(holder.lemma()) ^ Negation.of(sentence, holder)));
            weaken(held);
            return false;
        }

        private boolean adverbial(IndexedWord verb, IndexedWord main) {
            Set<String> marks = marks(verb);
            boolean aim = marks.contains("to");
            turnIf(marks.contains("without") || marks.contains("from") && MoodWords.prevents(main.lemma())
                    || aim && Negation.of(sentence, main));
            weaken(marks.stream().anyMatch(CONDITIONS::contains)
                    ? Certainty.POSSIBLE
                    : aim ? Certainty.WANTED : null);
            return false;
        }

        private boolean noun(IndexedWord verb, IndexedWord noun) {
            if (!marks(verb).contains("to") || isOrdered(noun)) {
                return false;
            }
            turnIf(MoodWords.turns(noun.lemma()));
            weaken(MoodWords.noun(noun.lemma()));
            return false;
        }

        /** What leads a clause in; "for him to resign" has two. */
        private Set<String> marks(IndexedWord verb) {
            return sentence.basic().childPairs(verb).stream().filter(c -> c.first.getShortName().equals("mark"))
                    .map(c -> lemma(c.second)).collect(Collectors.toSet());
        }

        /** "the first leader to visit" did visit. */
        private boolean isOrdered(IndexedWord noun) {
            return ORDER.contains(lemma(noun)) || sentence.basic().getChildList(noun).stream()
                    .anyMatch(child -> ORDER.contains(lemma(child)));
        }

        private boolean turnIf(boolean turns) {
            denied ^= turns;
            return false;
        }

        private void weaken(@Nullable Certainty by) {
            certainty = weaker(certainty, by);
        }
    }

    /** What the word's own auxiliaries, adverbs and conditions leave of it. */
    private static @Nullable Certainty own(Sentence sentence, IndexedWord word) {
        Certainty found = null;
        for (SemanticGraphEdge edge : sentence.enhanced().outgoingEdgeIterable(word)) {
            String relation = edge.getRelation().toString();
            String lemma = lemma(edge.getDependent());
            found = weaker(found, switch (relation.replaceFirst(":.*", "")) {
                case "aux" -> MoodWords.auxiliary(lemma);
                case "advmod" -> MoodWords.adverb(lemma);
                case "advcl" -> isConditional(relation) ? Certainty.POSSIBLE : null;
                default -> null;
            });
        }
        return found;
    }

    private static boolean isConditional(String relation) {
        return relation.equals("advcl:if") || relation.equals("advcl:unless");
    }

    /** The later of the two in the order of {@link Certainty}: what is planned and wanted is wanted. */
    private static @Nullable Certainty weaker(@Nullable Certainty a, @Nullable Certainty b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.compareTo(b) >= 0 ? a : b;
    }

    static String lemma(IndexedWord word) {
        return Objects.toString(word.lemma(), word.word()).toLowerCase(Locale.ROOT);
    }
}
