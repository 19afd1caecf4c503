package io.counterclaim.extraction;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import io.counterclaim.claim.Certainty;
import io.counterclaim.extraction.ParsedSentence.Amount;
import io.counterclaim.extraction.ParsedSentence.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads sentences for whoever compares them, with the language models that read articles: some 20 ms a sentence. */
@Component
public final class SentenceParser {
    private static final Pattern TELLING = Pattern.compile("(?:VB|NN|JJ|RB|IN|CD|PRP|DT).*");
    private final Nlp nlp;

    SentenceParser(Nlp nlp) {
        this.nlp = nlp;
    }

    /** A parser of its own, for who has no application around it. */
    public static SentenceParser standalone() {
        return new SentenceParser(new Nlp(new Models()));
    }

    /**
     * The sentences of a text, in order, without those too long to be sentences.
     *
     * @throws ExtractorUnavailableException when the language models cannot be loaded
     */
    public List<ParsedSentence> parse(String text) {
        return nlp.grammar(text).stream().map(SentenceParser::parsed).toList();
    }

    private static ParsedSentence parsed(Sentence sentence) {
        String text = sentence.text(sentence.span());
        List<Word> words = sentence.tokens().stream().map(token -> word(sentence, token)).toList();
        return new ParsedSentence(text, words, amounts(text, words));
    }

    private static Word word(Sentence sentence, CoreLabel token) {
        IndexedWord node = sentence.word(token.index());
        Modality modality = node != null && TELLING.matcher(token.tag()).matches()
                ? Modality.of(sentence, node)
                : new Modality(false, Certainty.CERTAIN);
        int from = sentence.span().start();
        IndexedWord head = node == null ? null : sentence.parent(node);
        return new Word(sentence.start(token) - from, sentence.end(token) - from, token.word(),
                Objects.toString(token.lemma(), token.word()).toLowerCase(Locale.ROOT), token.tag(),
                head == null ? -1 : head.index() - 1, node == null ? "" : relation(sentence, node, head),
                modality.denied(), modality.certainty());
    }

    /** With the preposition, where the enhanced graph knows it. */
    private static String relation(Sentence sentence, IndexedWord node, @Nullable IndexedWord head) {
        SemanticGraphEdge edge = head == null || !sentence.enhanced().containsVertex(node)
                || !sentence.enhanced().containsVertex(head) ? null : sentence.enhanced().getEdge(head, node);
        return edge == null ? sentence.relation(node) : edge.getRelation().toString();
    }

    private static List<Amount> amounts(String text, List<Word> words) {
        var amounts = new ArrayList<Amount>();
        for (QuantityPhrase phrase : QuantityPhrase.in(text)) {
            int first = -1;
            int last = -1;
            for (int i = 0; i < words.size(); i++) {
                boolean inside = words.get(i).start() < phrase.end() && phrase.start() < words.get(i).end();
                first = inside && first < 0 ? i : first;
                last = inside ? i : last;
            }
            if (first >= 0) {
                amounts.add(new Amount(first, last, phrase.quantity()));
            }
        }
        return amounts;
    }
}
