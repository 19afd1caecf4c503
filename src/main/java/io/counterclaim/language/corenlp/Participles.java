package io.counterclaim.language.corenlp;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Past tenses and participles that the tagger took for each other, as English writes both "employed". "The district employed 318
 * teachers" has a subject and an object and no auxiliary: it is a past tense. In "the emerald stolen from the villa weighs 40 carats"
 * the first verb has a subject, no object and no auxiliary, and another verb follows: it describes the noun, and the other one tells.
 */
final class Participles {
    private static final GrammaticalRelation DESCRIBES = GrammaticalRelation
            .valueOf(edu.stanford.nlp.international.Language.UniversalEnglish, "acl");

    private Participles() {}

    /** Mends both graphs, which hold the same words. */
    static void mend(SemanticGraph basic, SemanticGraph enhanced) {
        for (IndexedWord verb : basic.vertexListSorted()) {
            IndexedWord subject = verb.tag().equals("VBN") ? subject(basic, verb) : null;
            if (subject != null && has(basic, verb, "obj|iobj")) {
                verb.setTag("VBD");
            }
        }
        IndexedWord root = basic.getRoots().size() == 1 ? basic.getFirstRoot() : null;
        IndexedWord subject = root != null && root.tag().equals("VBN") ? subject(basic, root) : null;
        IndexedWord telling = root == null || subject == null ? null : telling(basic, root);
        if (root != null && subject != null && telling != null) {
            raise(basic, root, subject, telling);
            raise(enhanced, root, subject, telling);
        }
    }

    /** The noun before a verb that no auxiliary makes a passive or perfect of; or null. */
    private static @Nullable IndexedWord subject(SemanticGraph basic, IndexedWord verb) {
        return has(basic, verb, "aux.*|cop")
                ? null
                : basic.getChildren(verb).stream().filter(c -> relation(basic, c).startsWith("nsubj"))
                        .filter(c -> c.index() < verb.index() && c.tag().startsWith("NN")).findFirst().orElse(null);
    }

    /** The finite verb behind it that has no subject of its own and hangs on it without a word between them; or null. */
    private static @Nullable IndexedWord telling(SemanticGraph basic, IndexedWord participle) {
        return basic.getChildren(participle).stream()
                .filter(c -> c.index() > participle.index() && c.tag().matches("VBD|VBZ|VBP")
                        && relation(basic, c).matches("dep|parataxis|ccomp"))
                .filter(c -> !has(basic, c, "nsubj.*|csubj.*|expl|mark|cc"))
                .findFirst().orElse(null);
    }

    private static void raise(SemanticGraph graph, IndexedWord participle, IndexedWord subject, IndexedWord telling) {
        if (!graph.containsVertex(participle) || !graph.containsVertex(subject) || !graph.containsVertex(telling)) {
            return;
        }
        for (SemanticGraphEdge edge : List.copyOf(graph.outgoingEdgeList(participle))) {
            IndexedWord child = edge.getDependent();
            if (child.equals(subject) || child.equals(telling)) {
                graph.removeEdge(edge);
            } else if (child.index() < subject.index() || child.index() > telling.index()) {
                // "On the scales, the emerald taken from the villa came": what stands outside belongs to what tells
                graph.removeEdge(edge);
                graph.addEdge(telling, child, edge.getRelation(), edge.getWeight(), edge.isExtra());
            }
        }
        graph.addEdge(telling, subject, UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT, 1, false);
        graph.addEdge(subject, participle, DESCRIBES, 1, false);
        graph.resetRoots();
        graph.setRoot(telling);
    }

    private static boolean has(SemanticGraph graph, IndexedWord word, String relations) {
        return graph.getChildren(word).stream().anyMatch(c -> relation(graph, word, c).matches(relations));
    }

    private static String relation(SemanticGraph graph, IndexedWord word) {
        IndexedWord parent = graph.getParent(word);
        return parent == null ? "" : relation(graph, parent, word);
    }

    private static String relation(SemanticGraph graph, IndexedWord parent, IndexedWord word) {
        SemanticGraphEdge edge = graph.getEdge(parent, word);
        return edge == null ? "" : edge.getRelation().toString();
    }
}
