package io.counterclaim.extraction;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayDeque;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One sentence with its tokens and dependencies.
 *
 * @param article the whole text that offsets count in
 * @param offset where the annotated stretch starts in it
 * @param basic a tree: spans come from it
 * @param enhanced the graph that patterns match
 */
record Sentence(String article, int offset, List<CoreLabel> tokens, SemanticGraph basic, SemanticGraph enhanced) {

    static Sentence of(CoreMap map, String article, int offset) {
        SemanticGraph basic = map.get(BasicDependenciesAnnotation.class);
        SemanticGraph enhanced = map.get(EnhancedPlusPlusDependenciesAnnotation.class);
        Agreement.agree(basic, enhanced);
        return new Sentence(article, offset, map.get(TokensAnnotation.class), basic,
                Control.controlled(basic, enhanced));
    }

    /** The same stretch of the same text is the same sentence; its tokens and graphs are many and costly to compare. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sentence sentence && sentence.span().equals(span()) && sentence.article.equals(article);
    }

    @Override
    public int hashCode() {
        return 31 * article.hashCode() + span().hashCode();
    }

    Span span() {
        return new Span(start(tokens.getFirst()), end(tokens.getLast()));
    }

    int start(CoreLabel token) {
        return offset + token.beginPosition();
    }

    int end(CoreLabel token) {
        return offset + token.endPosition();
    }

    /** The words as they are read: without soft hyphens. */
    String text(Span span) {
        return VisibleText.of(article.substring(span.start(), span.end()));
    }

    CoreLabel token(IndexedWord word) {
        return tokens.get(word.index() - 1);
    }

    /** The node of a token in the tree, or null for one that hangs nowhere (some punctuation). */
    @Nullable
    IndexedWord word(int index) {
        return basic.getNodeByIndexSafe(index);
    }

    /** The offsets of tokens first to last, both counted from 1 and included. */
    Span span(int first, int last) {
        return new Span(start(tokens.get(first - 1)), end(tokens.get(last - 1)));
    }

    /** The token indices under {@code head}, itself included, over the edges whose relation passes. */
    TreeSet<Integer> under(IndexedWord head, Predicate<String> relation) {
        var found = new TreeSet<Integer>();
        var open = new ArrayDeque<IndexedWord>();
        open.add(head);
        while (!open.isEmpty()) {
            IndexedWord word = open.remove();
            if (found.add(word.index()) && basic.containsVertex(word)) {
                for (SemanticGraphEdge edge : basic.outgoingEdgeIterable(word)) {
                    if (relation.test(named(edge))) {
                        open.add(edge.getDependent());
                    }
                }
            }
        }
        return found;
    }

    /** The edge's relation with its preposition ("nmod:of"), as the enhanced graph names it. */
    private String named(SemanticGraphEdge edge) {
        SemanticGraphEdge same = enhanced.containsVertex(edge.getGovernor())
                && enhanced.containsVertex(edge.getDependent())
                        ? enhanced.getEdge(edge.getGovernor(), edge.getDependent())
                        : null;
        return (same == null ? edge : same).getRelation().toString();
    }

    /** Everything under {@code head}, without the punctuation around it. */
    Span phrase(IndexedWord head) {
        return phrase(head, relation -> true);
    }

    Span phrase(IndexedWord head, Predicate<String> relation) {
        TreeSet<Integer> indices = under(head, relation);
        int first = indices.first();
        int last = indices.last();
        while (last > head.index() && isPunctuation(last) && !"$".equals(tokens.get(last - 1).tag())) {
            last--;
        }
        // the parser sometimes hangs "750" elsewhere than its "$"
        while (last < tokens.size() && "$".equals(tokens.get(last - 1).tag()) && "CD".equals(tokens.get(last).tag())) {
            last++;
        }
        while (first < head.index() && isPunctuation(first)) {
            first++;
        }
        return span(first, last);
    }

    boolean isPunctuation(int index) {
        return tokens.get(index - 1).word().chars().noneMatch(Character::isLetterOrDigit)
                && !tokens.get(index - 1).word().equals("%");
    }

    /** The dependent of {@code word} by a relation with that name or name and subtype, or null. */
    @Nullable
    IndexedWord child(IndexedWord word, String relation) {
        for (SemanticGraphEdge edge : enhanced.outgoingEdgeIterable(word)) {
            String name = edge.getRelation().toString();
            if (name.equals(relation) || name.startsWith(relation + ":")) {
                return edge.getDependent();
            }
        }
        return null;
    }

    /** The subject of the clause that {@code word} heads, its own or shared with another clause; or null. */
    @Nullable
    IndexedWord subject(IndexedWord word) {
        IndexedWord subject = child(word, "nsubj");
        return subject != null || !basic.containsVertex(word)
                ? subject
                : basic.getChildren(word).stream().filter(c -> relation(c).startsWith("nsubj")).findFirst()
                        .orElse(null);
    }

    /** The token that {@code word} hangs on in the tree, or null at the root. */
    @Nullable
    IndexedWord parent(IndexedWord word) {
        return basic.containsVertex(word) ? basic.getParent(word) : null;
    }

    /** How many edges lie between {@code word} and the root of the tree. */
    int depth(IndexedWord word) {
        int depth = 0;
        for (IndexedWord up = parent(word); up != null && depth <= tokens.size(); up = parent(up)) {
            depth++;
        }
        return depth;
    }

    /** The relation by which {@code word} hangs in the tree, "root" at the top. */
    String relation(IndexedWord word) {
        IndexedWord parent = parent(word);
        SemanticGraphEdge edge = parent == null ? null : basic.getEdge(parent, word);
        return edge == null ? "root" : edge.getRelation().toString();
    }
}
