package io.counterclaim.language.corenlp;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import io.counterclaim.language.Dependencies;
import io.counterclaim.language.Relation;
import io.counterclaim.language.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A graph of CoreNLP's in our words. All lists are made once, in the order in which CoreNLP has them. */
sealed class CoreNlpDependencies implements Dependencies permits CoreNlpTree {
    private final SemanticGraph graph;
    private final List<Word> tokens;
    private final List<Word> words;
    private final Map<Word, List<Relation>> below = new HashMap<>();
    private final Map<Word, List<Relation>> above = new HashMap<>();

    CoreNlpDependencies(SemanticGraph graph, List<Word> tokens) {
        this.graph = graph;
        this.tokens = tokens;
        this.words = graph.vertexListSorted().stream().map(this::word).toList();
        for (IndexedWord node : graph.vertexSet()) {
            below.put(word(node), relations(graph.outgoingEdgeIterable(node)));
            above.put(word(node), relations(graph.incomingEdgeIterable(node)));
        }
    }

    /** The graph as CoreNLP matches patterns in it. */
    SemanticGraph graph() {
        return graph;
    }

    /** The word that a node stands for. */
    final Word word(IndexedWord node) {
        Word word = tokens.get(node.index() - 1);
        return node.copyCount() == 0 ? word : word.copied(node.copyCount());
    }

    private List<Relation> relations(Iterable<SemanticGraphEdge> edges) {
        var relations = new ArrayList<Relation>();
        for (SemanticGraphEdge edge : edges) {
            relations.add(new Relation(word(edge.getGovernor()), edge.getRelation().toString(),
                    word(edge.getDependent())));
        }
        return List.copyOf(relations);
    }

    @Override
    public boolean contains(Word word) {
        return below.containsKey(word);
    }

    @Override
    public List<Word> words() {
        return words;
    }

    @Override
    public List<Relation> below(Word word) {
        return below.getOrDefault(word, List.of());
    }

    @Override
    public List<Relation> above(Word word) {
        return above.getOrDefault(word, List.of());
    }

    @Override
    public @Nullable Relation between(Word governor, Word dependent) {
        for (Relation relation : below(governor)) {
            if (relation.dependent().equals(dependent)) {
                return relation;
            }
        }
        return null;
    }
}
