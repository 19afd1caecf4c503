package io.counterclaim.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.util.CoreMap;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.VisibleText;
import io.counterclaim.language.Word;
import java.util.List;
import java.util.Objects;

/** Makes sentences of our words of those that CoreNLP annotated. */
final class CoreNlpSentences {

    private CoreNlpSentences() {}

    /** Gives a token its place in the whole text. */
    static void restore(CoreLabel token, VisibleText visible) {
        Span place = visible.restored(token.beginPosition(), token.endPosition());
        token.setBeginPosition(place.start());
        token.setEndPosition(place.end());
    }

    /** The sentence with its words and graphs; {@code article} is the text that its offsets count in. */
    static Sentence of(CoreMap map, String article) {
        SemanticGraph basic = map.get(BasicDependenciesAnnotation.class);
        SemanticGraph enhanced = map.get(EnhancedPlusPlusDependenciesAnnotation.class);
        Participles.mend(basic, enhanced);
        Agreement.agree(basic, enhanced);
        List<Word> tokens = map.get(TokensAnnotation.class).stream().map(CoreNlpSentences::word).toList();
        return new Sentence(article, tokens, new CoreNlpTree(basic, tokens),
                new CoreNlpDependencies(Control.controlled(basic, enhanced), tokens));
    }

    private static Word word(CoreLabel token) {
        return new Word(token.index(), 0, token.word(), Objects.toString(token.lemma(), token.word()), token.tag(),
                Objects.toString(token.ner(), "O"), token.beginPosition(), token.endPosition());
    }
}
