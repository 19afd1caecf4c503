package io.counterclaim.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.SentenceParser;
import io.counterclaim.language.Span;
import io.counterclaim.language.VisibleText;
import java.util.List;
import java.util.Set;
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
    public Split sentences(String text, int start, int end, Set<Integer> commas) {
        return read(text, start, end, commas, models.get().parser());
    }

    @Override
    public List<Sentence> grammar(String text) {
        return read(text, 0, text.length(), Set.of(), models.get().grammar()).sentences();
    }

    private Split read(String text, int start, int end, Set<Integer> commas, StanfordCoreNLP reader) {
        var visible = VisibleText.of(text, start, end, commas);
        var annotation = new Annotation(visible.text());
        models.get().splitter().annotate(annotation);
        List<CoreMap> all = annotation.get(SentencesAnnotation.class);
        List<CoreMap> readable = all.stream().filter(CoreNlpParser::isReadable).toList();
        annotation.set(SentencesAnnotation.class, readable);
        reader.annotate(annotation);
        // not before: annotators look their words up in the text that they were given
        annotation.get(TokensAnnotation.class).forEach(token -> CoreNlpSentences.restore(token, visible));
        return new Split(readable.stream().map(map -> CoreNlpSentences.of(map, text)).toList(),
                all.stream().filter(map -> !isReadable(map)).map(CoreNlpParser::span).toList());
    }

    private static boolean isReadable(CoreMap sentence) {
        return sentence.get(TokensAnnotation.class).size() <= MOST_WORDS;
    }

    private static Span span(CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
        return new Span(tokens.getFirst().beginPosition(), tokens.getLast().endPosition());
    }
}
