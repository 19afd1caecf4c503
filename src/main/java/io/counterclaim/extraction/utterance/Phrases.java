package io.counterclaim.extraction.utterance;

import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.language.QuoteMarks;
import io.counterclaim.language.Relation;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Stretches of a sentence: the words of a source, the words of a cue, the words of a content. */
final class Phrases {
    private static final Set<String> VERB_GROUP = Set.of("aux", "aux:pass", "advmod", "neg", "cop", "compound:prt");
    private static final String OPENING = "“\"‘'`(";

    private Phrases() {}

    /** The dependents of a word in the tree, by relation. */
    static List<Word> children(Sentence sentence, Word word, Predicate<String> relation) {
        var found = new ArrayList<Word>();
        if (sentence.contains(word)) {
            for (Relation edge : sentence.relations(word)) {
                if (relation.test(edge.name())) {
                    found.add(edge.dependent());
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return found;
    }

    static @Nullable Word only(Sentence sentence, Word word, String... relations) {
        List<Word> found = children(sentence, word, Set.of(relations)::contains);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The preposition or "that" before a word, or "". */
    static String caseOf(Sentence sentence, Word word) {
        Word found = only(sentence, word, "case", "mark");
        return found == null ? "" : CueLexicon.key(found.word());
    }

    /** The noun phrase of a source: all its modifiers, without the preposition before it. */
    static Span source(Sentence sentence, Word head) {
        if (head.tag().startsWith("W") || head.tag().startsWith("PRP")) {
            return sentence.span(head.index(), head.index());
        }
        TreeSet<Integer> indices = new TreeSet<>();
        indices.add(head.index());
        for (Word child : children(sentence, head,
                r -> !Set.of("case", "cc", "punct", "conj", "parataxis", "ccomp", "discourse", "advmod", "mark", "dep")
                        .contains(r))) {
            indices.addAll(all(sentence, child));
        }
        for (Word child : children(sentence, head, r -> r.equals("conj") || r.equals("advmod"))) {
            if (child.tag().startsWith("N") || child.tag().startsWith("PRP") || child.tag().startsWith("CD")
                    || child.tag().startsWith("RB") && child.index() < head.index()
                            && !OUTSIDE.contains(CueLexicon.key(child.word()))) {
                indices.addAll(all(sentence, child));
            }
        }
        return edges(sentence, indices);
    }

    private static final Set<String> OUTSIDE = Words.of("beside-a-source");

    /** A source before its verb with the comma that closes its apposition: "Ann Smith, the mayor, said". */
    static Span before(Sentence sentence, Span source, Word verb) {
        boolean ahead = source.end() < sentence.start(sentence.token(verb));
        boolean apposed = sentence.text(source).contains(",");
        return ahead && apposed && sentence.article().charAt(source.end()) == ','
                ? new Span(source.start(), source.end() + 1)
                : source;
    }

    static TreeSet<Integer> all(Sentence sentence, Word word) {
        return sentence.under(word, r -> true);
    }

    /** From the first to the last of the words, without the punctuation at both ends except quotation marks. */
    static Span edges(Sentence sentence, TreeSet<Integer> indices) {
        int first = indices.first();
        int last = indices.last();
        while (last > first && sentence.isPunctuation(last) && !isQuote(sentence, last)) {
            last--;
        }
        while (first < last && sentence.isPunctuation(first) && !isQuote(sentence, first)) {
            first++;
        }
        return QuoteMarks.balance(sentence.article(), sentence.span(first, last));
    }

    static boolean isQuote(Sentence sentence, int index) {
        String word = sentence.tokens().get(index - 1).word();
        return Set.of("\"", "“", "”", "''", "``", "‘", "’", "'", "`", "$", "#").contains(word);
    }

    /** The tag of the token at that place, from 1; empty outside the sentence. */
    static String tag(Sentence sentence, int index) {
        return index < 1 || index > sentence.tokens().size() ? "" : sentence.tokens().get(index - 1).tag();
    }

    /** Whether the word at that place, from 1, can be one of a noun phrase: a noun, or what stands before one. */
    static boolean isNominal(Sentence sentence, int index) {
        return tag(sentence, index).matches("NN.*|JJ.*|DT|PRP.*|POS|CD");
    }

    /** The verb with its auxiliaries, its negation, its particle, and adverbs that stand between. */
    static Span cue(Sentence sentence, Word verb) {
        int first = verb.index();
        while (first > 1 && inGroup(sentence, verb, first - 1)) {
            first--;
        }
        int last = verb.index();
        if (last < sentence.tokens().size() && relationTo(sentence, verb, last + 1).equals("compound:prt")) {
            last++;
        }
        return sentence.span(first, last);
    }

    private static boolean inGroup(Sentence sentence, Word verb, int index) {
        return VERB_GROUP.contains(relationTo(sentence, verb, index));
    }

    private static String relationTo(Sentence sentence, Word head, int index) {
        Word word = sentence.word(index);
        Word parent = word == null ? null : sentence.parent(word);
        return word != null && parent != null && parent.equals(head) ? sentence.relation(word) : "";
    }

    /** The pieces of these words before and behind a block. */
    static List<Span> around(Sentence sentence, Collection<Integer> indices, Span block) {
        var before = new TreeSet<Integer>();
        var behind = new TreeSet<Integer>();
        for (int index : indices) {
            Span token = sentence.span(index, index);
            if (token.end() <= block.start()) {
                before.add(index);
            } else if (token.start() >= block.end()) {
                behind.add(index);
            }
        }
        var pieces = new ArrayList<Span>();
        for (TreeSet<Integer> piece : List.of(before, behind)) {
            if (piece.stream().anyMatch(i -> !sentence.isPunctuation(i))) {
                pieces.add(edges(sentence, piece));
            }
        }
        return pieces;
    }
}
