package io.counterclaim.language.corenlp;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.trees.GrammaticalRelation;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does what a participle or gerund tells ("after meeting her, he left"): the subject of the clause it belongs to, an
 * edge that CoreNLP's enhanced graph lacks.
 */
final class Control {
    private static final Set<String> JOINING = Set.of("after", "before", "since", "while", "when", "by", "upon", "on",
            "despite", "without", "in");
    private static final GrammaticalRelation SUBJECT = GrammaticalRelation
            .valueOf(edu.stanford.nlp.international.Language.UniversalEnglish, "nsubj");

    private Control() {}

    /** The graph with a subject for each participle or gerund whose subject its clause tells. */
    static SemanticGraph controlled(SemanticGraph basic, SemanticGraph enhanced) {
        var graph = new SemanticGraph(enhanced);
        for (IndexedWord word : basic.vertexListSorted()) {
            IndexedWord controller = word.tag().equals("VBG") && joins(basic, word) && graph.containsVertex(word)
                    && !hasSubject(graph, word) ? controller(basic, word) : null;
            if (controller != null && graph.containsVertex(controller)) {
                graph.addEdge(word, controller, SUBJECT, 1, true);
            }
        }
        return graph;
    }

    private static boolean joins(SemanticGraph basic, IndexedWord word) {
        IndexedWord parent = basic.getParent(word);
        String relation = parent == null ? "" : basic.getEdge(parent, word).getRelation().toString();
        boolean marked = basic.getChildren(word).stream()
                .anyMatch(c -> JOINING.contains(c.lemma().toLowerCase(Locale.ROOT)) && c.index() < word.index());
        return relation.equals("advcl") || relation.equals("acl") && marked;
    }

    private static boolean hasSubject(SemanticGraph graph, IndexedWord word) {
        return graph.getOutEdgesSorted(word).stream().anyMatch(e -> e.getRelation().toString().startsWith("nsubj"));
    }

    /** The subject of the clause around it; of "this is her visit …", whose visit it is. */
    private static @Nullable IndexedWord controller(SemanticGraph basic, IndexedWord word) {
        IndexedWord head = basic.getParent(word);
        while (head != null) {
            IndexedWord subject = child(basic, head, "nsubj");
            if (subject != null && subject.tag().matches("DT|PRP") && !head.tag().startsWith("VB")) {
                IndexedWord whose = child(basic, head, "nmod:poss");
                return whose == null ? subject : whose;
            }
            if (subject != null) {
                return subject;
            }
            head = basic.getParent(head);
        }
        return null;
    }

    private static @Nullable IndexedWord child(SemanticGraph basic, IndexedWord word, String relation) {
        return basic.getChildren(word).stream()
                .filter(c -> basic.getEdge(word, c).getRelation().toString().startsWith(relation)).findFirst()
                .orElse(null);
    }
}
