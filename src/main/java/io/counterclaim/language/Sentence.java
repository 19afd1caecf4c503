package io.counterclaim.language;

import java.util.ArrayDeque;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its words and what hangs on what.
 *
 * @param article the whole text that offsets count in
 * @param tokens all its words and signs
 * @param tree what each word hangs on: spans come from it
 * @param graph the same with edges that words share ("met and thanked her"), and with prepositions: patterns match it
 */
public record Sentence(String article, List<Word> tokens, Tree tree, Dependencies graph) {

    /** The same stretch of the same text is the same sentence; its tokens and graphs are many and costly to compare. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sentence sentence && sentence.span().equals(span()) && sentence.article.equals(article);
    }

    @Override
    public int hashCode() {
        return 31 * article.hashCode() + span().hashCode();
    }

    /** Where it stands in the article. */
    public Span span() {
        return new Span(start(tokens.getFirst()), end(tokens.getLast()));
    }

    /** The offset at which a word starts in the article. */
    public int start(Word token) {
        return token.beginPosition();
    }

    /** The offset at which a word ends in the article. */
    public int end(Word token) {
        return token.endPosition();
    }

    /** The words as they are read: without soft hyphens. */
    public String text(Span span) {
        return VisibleText.of(article.substring(span.start(), span.end()));
    }

    /** The word itself, of a copy. */
    public Word token(Word word) {
        return tokens.get(word.index() - 1);
    }

    /** The word at that place, from 1; null for one that hangs nowhere (some punctuation). */
    public @Nullable Word word(int index) {
        Word word = index < 1 || index > tokens.size() ? null : tokens.get(index - 1);
        return word != null && tree.contains(word) ? word : null;
    }

    /** The words in their order, without those that hang nowhere. */
    public List<Word> words() {
        return tree.words();
    }

    /** The words without those that hang nowhere, each after the one it hangs on. */
    public List<Word> topDown() {
        return tree.topDown();
    }

    /** The word that all others hang on; null in a sentence without any. */
    public @Nullable Word root() {
        return tree.root();
    }

    /** Whether the word hangs in the tree: copies do not, nor does some punctuation. */
    public boolean contains(Word word) {
        return tree.contains(word);
    }

    /** The words that hang on this one in the tree. */
    public List<Word> children(Word word) {
        return tree.children(word);
    }

    /** The edges of the tree to the words that hang on this one. */
    public List<Relation> relations(Word word) {
        return tree.below(word);
    }

    /** The offsets of tokens first to last, both counted from 1 and included. */
    public Span span(int first, int last) {
        return new Span(start(tokens.get(first - 1)), end(tokens.get(last - 1)));
    }

    /** The token indices under {@code head}, itself included, over the edges whose relation passes. */
    public TreeSet<Integer> under(Word head, Predicate<String> relation) {
        var found = new TreeSet<Integer>();
        var open = new ArrayDeque<Word>();
        open.add(head);
        while (!open.isEmpty()) {
            Word word = open.remove();
            if (found.add(word.index()) && tree.contains(word)) {
                for (Relation edge : tree.below(word)) {
                    if (relation.test(named(edge))) {
                        open.add(edge.dependent());
                    }
                }
            }
        }
        return found;
    }

    /** The edge's relation with its preposition ("nmod:of"), as the graph names it. */
    private String named(Relation edge) {
        Relation same = graph.between(edge.governor(), edge.dependent());
        return (same == null ? edge : same).name();
    }

    /** Everything under {@code head}, without the punctuation around it. */
    public Span phrase(Word head) {
        return phrase(head, relation -> true);
    }

    /** Everything under {@code head} over the edges whose relation passes, without the punctuation around it. */
    public Span phrase(Word head, Predicate<String> relation) {
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

    /** Whether the token at that place, from 1, has neither letters nor digits; "%" is no punctuation. */
    public boolean isPunctuation(int index) {
        return tokens.get(index - 1).word().chars().noneMatch(Character::isLetterOrDigit)
                && !tokens.get(index - 1).word().equals("%");
    }

    /** Whether the token stands for one that the text lost: a comma where none is written. */
    public boolean isRestored(int index) {
        return tokens.get(index - 1).word().equals(",") && article.charAt(start(tokens.get(index - 1))) != ',';
    }

    /** The dependent of {@code word} by a relation with that name or name and subtype, or null. */
    public @Nullable Word child(Word word, String relation) {
        for (Relation edge : graph.below(word)) {
            String name = edge.name();
            if (name.equals(relation) || name.startsWith(relation + ":")) {
                return edge.dependent();
            }
        }
        return null;
    }

    /** The subject of the clause that {@code word} heads, its own or shared with another clause; or null. */
    public @Nullable Word subject(Word word) {
        Word subject = child(word, "nsubj");
        return subject != null || !tree.contains(word)
                ? subject
                : tree.children(word).stream().filter(c -> relation(c).startsWith("nsubj")).findFirst()
                        .orElse(null);
    }

    /** The token that {@code word} hangs on in the tree, or null at the root. */
    public @Nullable Word parent(Word word) {
        return tree.parent(word);
    }

    /** How many edges lie between {@code word} and the root of the tree. */
    public int depth(Word word) {
        int depth = 0;
        for (Word up = parent(word); up != null && depth <= tokens.size(); up = parent(up)) {
            depth++;
        }
        return depth;
    }

    /** The relation by which {@code word} hangs in the tree, "root" at the top. */
    public String relation(Word word) {
        Word parent = parent(word);
        Relation edge = parent == null ? null : tree.between(parent, word);
        return edge == null ? "root" : edge.name();
    }
}
