package io.counterclaim.language;

import io.counterclaim.claim.Certainty;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the words around a verb or noun turn what it says: denied or not, and how sure (after the FactBank scheme, Saurí
 * and Pustejovsky 2009).
 */
public record Modality(boolean denied, Certainty certainty) {
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "provided", "until");
    private static final Set<String> LACKING = Set.of("lack", "absence", "shortage");
    private static final Set<String> ORDER = Set.of("first", "second", "third", "last", "only", "latest");
    private static final int HIGHEST = 8;

    /** How the words around {@code anchor}, a verb or noun, turn what it says. */
    public static Modality of(Sentence sentence, Word anchor) {
        var climbing = new Climbing(sentence, anchor);
        while (climbing.up()) {
            // each step takes in what the next word above does
        }
        return new Modality(climbing.denied, climbing.certainty == null ? Certainty.CERTAIN : climbing.certainty);
    }

    /** True when the words ask, so that nobody says they are so. */
    public static boolean asks(Sentence sentence, Word anchor) {
        String end = sentence.text(sentence.span()).strip().replaceAll("[”\"’')\\s]+$", "");
        Word mark = sentence.child(anchor, "mark");
        boolean whether = mark != null && mark.lemma().equalsIgnoreCase("whether");
        return end.endsWith("?") || whether;
    }

    /** Goes from the anchor up through what governs it. */
    private static final class Climbing {
        private final Sentence sentence;
        private Word word;
        private int steps;
        private boolean denied;
        private @Nullable Certainty certainty;

        Climbing(Sentence sentence, Word anchor) {
            this.sentence = sentence;
            this.word = anchor;
            this.denied = Negation.of(sentence, anchor);
            this.certainty = weaker(own(sentence, anchor), sentence.child(anchor, "xcomp") == null
                    ? null
                    : MoodWords.governor(anchor.lemma()));
        }

        /** Takes in the word above; false when nothing above counts any more. */
        boolean up() {
            Word above = sentence.parent(word);
            if (above == null || ++steps > HIGHEST) {
                return false;
            }
            Word below = word;
            word = above;
            return switch (sentence.relation(below)) {
                case "xcomp" -> infinitive(below, above);
                case "conj" -> shared(below, above);
                case "ccomp", "csubj", "csubj:pass" -> opinion(above);
                case "advcl" -> adverbial(below, above);
                case "acl" -> noun(below, above);
                case "nmod" -> turnIf(LACKING.contains(above.lowerLemma()));
                default -> false;
            };
        }

        private boolean infinitive(Word verb, Word governor) {
            turnIf(Negation.of(sentence, governor) ^ MoodWords.turns(governor.lemma()));
            weaken(own(sentence, governor));
            Word object = sentence.child(governor, "obj");
            Word mark = sentence.child(verb, "mark");
            Certainty governed = MoodWords.governor(governor.lemma());
            boolean aimed = mark != null && !MoodWords.causes(governor.lemma());
            if (governed == null && aimed && object != null) {
                // "announced a plan to leave", "sent ships to attack"
                turnIf(MoodWords.turns(object.lowerLemma()));
                governed = MoodWords.isMoodNoun(object.lowerLemma())
                        ? MoodWords.noun(object.lowerLemma())
                        : Certainty.WANTED;
            }
            weaken(governed);
            return true;
        }

        /** "plans to meet and sign": the second verb has the mood of the first. */
        private boolean shared(Word second, Word first) {
            boolean bare = second.tag().equals("VB") || second.tag().equals("VBN") && own(sentence, second) == null;
            if (!bare || !first.tag().equals(second.tag()) || hasSubject(second)) {
                return false;
            }
            turnIf(Negation.of(sentence, first) && second.tag().equals("VB"));
            weaken(own(sentence, first));
            return true;
        }

        private boolean hasSubject(Word verb) {
            return sentence.relations(verb).stream().anyMatch(r -> r.name().startsWith("nsubj"));
        }

        private boolean opinion(Word holder) {
            Certainty held = MoodWords.opinion(holder.lemma());
            boolean judged = holder.tag().startsWith("JJ");
            turnIf(judged && (MoodWords.isFalse(holder.lemma()) ^ Negation.of(sentence, holder)));
            weaken(held);
            return false;
        }

        private boolean adverbial(Word verb, Word main) {
            Set<String> marks = marks(verb);
            boolean aim = marks.contains("to");
            turnIf(marks.contains("without") || marks.contains("from") && MoodWords.prevents(main.lemma())
                    || aim && Negation.of(sentence, main));
            weaken(marks.stream().anyMatch(CONDITIONS::contains)
                    ? Certainty.POSSIBLE
                    : aim ? Certainty.WANTED : null);
            return false;
        }

        private boolean noun(Word verb, Word noun) {
            if (!marks(verb).contains("to") || isOrdered(noun)) {
                return false;
            }
            turnIf(MoodWords.turns(noun.lemma()));
            weaken(MoodWords.noun(noun.lemma()));
            return false;
        }

        /** What leads a clause in; "for him to resign" has two. */
        private Set<String> marks(Word verb) {
            return sentence.relations(verb).stream().filter(c -> c.name().equals("mark"))
                    .map(c -> c.dependent().lowerLemma()).collect(Collectors.toSet());
        }

        /** "the first leader to visit" did visit. */
        private boolean isOrdered(Word noun) {
            return ORDER.contains(noun.lowerLemma()) || sentence.children(noun).stream()
                    .anyMatch(child -> ORDER.contains(child.lowerLemma()));
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
    private static @Nullable Certainty own(Sentence sentence, Word word) {
        Certainty found = null;
        for (Relation edge : sentence.graph().below(word)) {
            String relation = edge.name();
            String lemma = edge.dependent().lowerLemma();
            found = weaker(found, switch (relation.replaceFirst(":.*", "")) {
                // what cannot be is not: "can no longer reach its orbit"
                case "aux" -> lemma.equals("can") && Negation.at(sentence, word) ? null : MoodWords.auxiliary(lemma);
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
}
