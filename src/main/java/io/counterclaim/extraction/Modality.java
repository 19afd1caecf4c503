package io.counterclaim.extraction;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import io.counterclaim.claim.Certainty;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the words around a verb or noun turn what it says: denied or not, and how sure (after the FactBank scheme, Saurí
 * and Pustejovsky 2009).
 */
record Modality(boolean denied, Certainty certainty) {
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "neither", "nor");
    private static final Map<String, Certainty> AUXILIARIES = Map.ofEntries(Map.entry("may", Certainty.POSSIBLE),
            Map.entry("might", Certainty.POSSIBLE), Map.entry("could", Certainty.POSSIBLE),
            Map.entry("can", Certainty.POSSIBLE), Map.entry("will", Certainty.PLANNED),
            Map.entry("shall", Certainty.PLANNED), Map.entry("would", Certainty.PLANNED),
            Map.entry("should", Certainty.WANTED), Map.entry("must", Certainty.WANTED));
    private static final Map<String, Certainty> GOVERNORS = Map.ofEntries(Map.entry("want", Certainty.WANTED),
            Map.entry("hope", Certainty.WANTED), Map.entry("seek", Certainty.WANTED),
            Map.entry("wish", Certainty.WANTED), Map.entry("aim", Certainty.WANTED), Map.entry("try", Certainty.WANTED),
            Map.entry("desire", Certainty.WANTED), Map.entry("attempt", Certainty.WANTED),
            Map.entry("plan", Certainty.PLANNED), Map.entry("intend", Certainty.PLANNED),
            Map.entry("expect", Certainty.PLANNED), Map.entry("set", Certainty.PLANNED),
            Map.entry("schedule", Certainty.PLANNED), Map.entry("promise", Certainty.PLANNED),
            Map.entry("pledge", Certainty.PLANNED), Map.entry("offer", Certainty.PLANNED),
            Map.entry("due", Certainty.PLANNED), Map.entry("agree", Certainty.PLANNED),
            Map.entry("likely", Certainty.PROBABLE), Map.entry("appear", Certainty.PROBABLE),
            Map.entry("seem", Certainty.PROBABLE), Map.entry("unlikely", Certainty.PROBABLE));
    private static final Set<String> PROBABLY = Set.of("probably", "likely", "reportedly", "apparently", "allegedly");

    static Modality of(Sentence sentence, IndexedWord anchor) {
        boolean denied = negated(sentence, anchor);
        Certainty certainty = own(sentence, anchor);
        IndexedWord word = anchor;
        while (sentence.relation(word).equals("xcomp")) {
            word = java.util.Objects.requireNonNull(sentence.parent(word));
            denied ^= negated(sentence, word) || word.lemma().equals("unlikely") || word.lemma().equals("refuse");
            Certainty governed = GOVERNORS.get(word.lemma().toLowerCase(Locale.ROOT));
            certainty = weaker(certainty, weaker(governed, own(sentence, word)));
        }
        return new Modality(denied, certainty == null ? Certainty.CERTAIN : certainty);
    }

    private static @Nullable Certainty own(Sentence sentence, IndexedWord word) {
        Certainty found = sentence.child(word, "xcomp") == null
                ? null
                : GOVERNORS.get(word.lemma().toLowerCase(Locale.ROOT));
        for (SemanticGraphEdge edge : sentence.enhanced().outgoingEdgeIterable(word)) {
            String relation = edge.getRelation().toString();
            String lemma = edge.getDependent().lemma().toLowerCase(Locale.ROOT);
            if (relation.startsWith("aux")) {
                found = weaker(found, AUXILIARIES.get(lemma));
            } else if (relation.equals("advmod") && PROBABLY.contains(lemma)) {
                found = weaker(found, Certainty.PROBABLE);
            }
        }
        return found;
    }

    /** The later of the two in the order of {@link Certainty}: what is planned and wanted is wanted. */
    private static @Nullable Certainty weaker(@Nullable Certainty a, @Nullable Certainty b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.compareTo(b) >= 0 ? a : b;
    }

    static boolean negated(Sentence sentence, IndexedWord word) {
        for (SemanticGraphEdge edge : sentence.enhanced().outgoingEdgeIterable(word)) {
            String relation = edge.getRelation().toString();
            String lemma = edge.getDependent().lemma().toLowerCase(Locale.ROOT);
            boolean none = relation.equals("det") && lemma.equals("no");
            boolean nobody = relation.startsWith("obj") && Modality.none(sentence, edge.getDependent());
            if (relation.startsWith("advmod") && NOT.contains(lemma) || none || nobody) {
                return true;
            }
        }
        return false;
    }

    private static boolean none(Sentence sentence, IndexedWord object) {
        IndexedWord determiner = sentence.child(object, "det");
        return determiner != null && determiner.lemma().equalsIgnoreCase("no");
    }
}
