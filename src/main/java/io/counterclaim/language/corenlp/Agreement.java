package io.counterclaim.language.corenlp;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Relative clauses belong to a noun their verb agrees with. The parser hangs "reliance on supplies, which have seen a
 * decline" on the reliance; "have" says that it is the supplies that have. And the pronoun is the subject where nothing else
 * is: in "which, the ministry says, has cost" the parser makes an object of it.
 */
final class Agreement {
    private static final Set<String> RELATIVES = Set.of("which", "that", "who");

    private Agreement() {}

    /**
     * Moves the clauses of both graphs, which hold the same words, to the nearest noun that agrees, and gives them their
     * pronoun for a subject.
     */
    static void agree(SemanticGraph basic, SemanticGraph enhanced) {
        for (SemanticGraphEdge edge : List.copyOf(basic.edgeListSorted())) {
            if (edge.getRelation().toString().equals("acl:relcl")) {
                subject(basic, enhanced, edge.getGovernor(), edge.getDependent());
            }
        }
        for (SemanticGraphEdge edge : List.copyOf(basic.edgeListSorted())) {
            IndexedWord noun = edge.getGovernor();
            IndexedWord verb = edge.getDependent();
            IndexedWord other = edge.getRelation().toString().equals("acl:relcl") ? agreeing(basic, noun, verb) : null;
            if (other != null) {
                move(basic, noun, other, verb);
                move(enhanced, noun, other, verb);
            }
        }
    }

    private static void subject(SemanticGraph basic, SemanticGraph enhanced, IndexedWord noun, IndexedWord verb) {
        IndexedWord object = basic.getChildren(verb).stream().filter(c -> relation(basic, c).equals("obj"))
                .filter(c -> c.tag().matches("WDT|WP") && c.index() < verb.index()).findFirst().orElse(null);
        boolean lacks = basic.getChildren(verb).stream().noneMatch(c -> relation(basic, c).matches("[nc]subj.*"));
        boolean finite = number(basic, verb) != null || verb.tag().equals("VBD") || basic.getChildren(verb).stream()
                .anyMatch(c -> relation(basic, c).startsWith("aux") && c.tag().matches("VBD|MD"));
        if (object != null && lacks && finite) {
            boolean passive = basic.getChildren(verb).stream().anyMatch(c -> relation(basic, c).equals("aux:pass"));
            rename(basic, verb, object, passive);
            rename(enhanced, verb, object, passive);
            rename(enhanced, verb, noun, passive);
        }
    }

    private static void rename(SemanticGraph graph, IndexedWord verb, IndexedWord object, boolean passive) {
        var subject = passive
                ? UniversalEnglishGrammaticalRelations.NOMINAL_PASSIVE_SUBJECT
                : UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT;
        for (SemanticGraphEdge edge : List.copyOf(graph.getAllEdges(verb, object))) {
            if (edge.getRelation().toString().equals("obj")) {
                graph.removeEdge(edge);
                graph.addEdge(verb, object, subject, edge.getWeight(), edge.isExtra());
            }
        }
    }

    /** The noun inside the first one's phrase that the verb agrees with, where it does not agree with the first; or null. */
    private static @Nullable IndexedWord agreeing(SemanticGraph basic, IndexedWord noun, IndexedWord verb) {
        IndexedWord relative = basic.getChildren(verb).stream().filter(c -> RELATIVES.contains(c.word())).findFirst()
                .orElse(null);
        String number = number(basic, verb);
        boolean several = basic.getChildren(noun).stream().anyMatch(c -> relation(basic, c).equals("conj"));
        if (relative == null || number == null || several || !relation(basic, relative).startsWith("nsubj")
                || !noun.tag().matches("NNP?S?") || isPlural(noun) == number.equals("VBP")) {
            return null;
        }
        return basic.descendants(noun).stream()
                .filter(w -> w.index() > noun.index() && w.index() < relative.index() && w.tag().matches("NNP?S?"))
                .filter(w -> relation(basic, w).equals("nmod") && isPlural(w) == number.equals("VBP"))
                .max((a, b) -> Integer.compare(a.index(), b.index())).orElse(null);
    }

    /** {@code VBP} or {@code VBZ}, by the finite word of the clause; null when its form tells no number. */
    private static @Nullable String number(SemanticGraph basic, IndexedWord verb) {
        return java.util.stream.Stream
                .concat(basic.getChildren(verb).stream().filter(c -> relation(basic, c).matches("aux|aux:pass|cop")),
                        java.util.stream.Stream.of(verb))
                .map(IndexedWord::tag).filter(tag -> tag.equals("VBP") || tag.equals("VBZ")).findFirst().orElse(null);
    }

    private static boolean isPlural(IndexedWord noun) {
        return noun.tag().endsWith("S");
    }

    private static String relation(SemanticGraph graph, IndexedWord word) {
        IndexedWord parent = graph.getParent(word);
        var edge = parent == null ? null : graph.getEdge(parent, word);
        return edge == null ? "" : edge.getRelation().toString();
    }

    private static void move(SemanticGraph graph, IndexedWord from, IndexedWord to, IndexedWord verb) {
        for (SemanticGraphEdge edge : List.copyOf(graph.getAllEdges(from, verb))) {
            graph.removeEdge(edge);
            graph.addEdge(to, verb, edge.getRelation(), edge.getWeight(), edge.isExtra());
        }
        for (SemanticGraphEdge edge : List.copyOf(graph.getAllEdges(verb, from))) {
            graph.removeEdge(edge);
            graph.addEdge(verb, to, edge.getRelation(), edge.getWeight(), edge.isExtra());
        }
    }
}
