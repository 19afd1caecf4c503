package io.counterclaim.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.util.CoreMap;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.SentenceParser;
import io.counterclaim.language.Span;
import io.counterclaim.language.VisibleText;
import io.counterclaim.language.Word;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** CoreNLP's sentences with names and dependencies. */
@Component
public final class CoreNlpParser implements SentenceParser {
    /** Longer ones are tables, lists or noise, and the parser's time and stack grow with them. */
    private static final int MOST_WORDS = 150;
    private final Models models;

    CoreNlpParser(Models models) {
        this.models = models;
    }

    /** A parser of its own, where no application is around it; parsers share the models of the process. */
    public static CoreNlpParser standalone() {
        return new CoreNlpParser(new Models());
    }

    @Override
    public Split sentences(String text, int start, int end) {
        return read(text, start, end, models.get().parser());
    }

    @Override
    public List<Sentence> grammar(String text) {
        return read(text, 0, text.length(), models.get().grammar()).sentences();
    }

    private Split read(String text, int start, int end, StanfordCoreNLP reader) {
        var visible = VisibleText.of(text, start, end);
        var annotation = new Annotation(visible.text());
        models.get().splitter().annotate(annotation);
        List<CoreMap> all = annotation.get(SentencesAnnotation.class);
        List<CoreMap> readable = all.stream().filter(CoreNlpParser::isReadable).toList();
        annotation.set(SentencesAnnotation.class, readable);
        reader.annotate(annotation);
        // not before: annotators look their words up in the text that they were given
        annotation.get(TokensAnnotation.class).forEach(token -> restore(token, visible));
        return new Split(readable.stream().map(map -> sentence(map, text)).toList(),
                all.stream().filter(map -> !isReadable(map)).map(CoreNlpParser::span).toList());
    }

    private static boolean isReadable(CoreMap sentence) {
        return sentence.get(TokensAnnotation.class).size() <= MOST_WORDS;
    }

    private static Span span(CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
        return new Span(tokens.getFirst().beginPosition(), tokens.getLast().endPosition());
    }

    /** Gives a token its place in the whole text. */
    private static void restore(CoreLabel token, VisibleText visible) {
        Span place = visible.restored(token.beginPosition(), token.endPosition());
        token.setBeginPosition(place.start());
        token.setEndPosition(place.end());
    }

    private static Sentence sentence(CoreMap map, String article) {
        SemanticGraph basic = map.get(BasicDependenciesAnnotation.class);
        SemanticGraph enhanced = map.get(EnhancedPlusPlusDependenciesAnnotation.class);
        Agreement.agree(basic, enhanced);
        List<Word> tokens = map.get(TokensAnnotation.class).stream().map(CoreNlpParser::word).toList();
        return new Sentence(article, 0, tokens, new CoreNlpTree(basic, tokens),
                new CoreNlpDependencies(Control.controlled(basic, enhanced), tokens));
    }

    private static Word word(CoreLabel token) {
        return new Word(token.index(), 0, token.word(), Objects.toString(token.lemma(), token.word()), token.tag(),
                Objects.toString(token.ner(), "O"), token.beginPosition(), token.endPosition());
    }
}
