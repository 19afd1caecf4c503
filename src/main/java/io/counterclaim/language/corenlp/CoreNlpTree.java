package io.counterclaim.language.corenlp;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import io.counterclaim.language.Tree;
import io.counterclaim.language.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tree of CoreNLP's in our words. */
final class CoreNlpTree extends CoreNlpDependencies implements Tree {
    private final Map<Word, List<Word>> children = new HashMap<>();
    private final Map<Word, Word> parents = new HashMap<>();
    private final @Nullable Word root;

    CoreNlpTree(SemanticGraph tree, List<Word> tokens) {
        super(tree, tokens);
        for (IndexedWord node : tree.vertexSet()) {
            children.put(word(node), tree.getChildren(node).stream().map(this::word).toList());
            IndexedWord parent = tree.getParent(node);
            if (parent != null) {
                parents.put(word(node), word(parent));
            }
        }
        this.root = tree.getRoots().stream().findFirst().map(this::word).orElse(null);
    }

    @Override
    public List<Word> children(Word word) {
        return children.getOrDefault(word, List.of());
    }

    @Override
    public @Nullable Word parent(Word word) {
        return parents.get(word);
    }

    @Override
    public @Nullable Word root() {
        return root;
    }

    @Override
    public List<Word> topDown() {
        return graph().topologicalSort().stream().map(this::word).toList();
    }
}
