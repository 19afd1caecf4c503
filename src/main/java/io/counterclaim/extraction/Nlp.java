package io.counterclaim.extraction;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** CoreNLP's sentences with names and dependencies. */
@Component
final class Nlp {
    /** Longer ones are tables, lists or noise, and the parser's time and stack grow with them. */
    private static final int MOST_WORDS = 150;
    private final Models models;

    Nlp(Models models) {
        this.models = models;
    }

    /** A stretch of text as sentences, and the spans of those that are too long to be read as sentences. */
    record Split(List<Sentence> sentences, List<Span> tooLong) {}

    /** The sentences of {@code text} between two offsets. */
    Split sentences(String text, int start, int end) {
        return read(text, start, end, models.get().parser());
    }

    /** The sentences of a text that can be read, without telling the names in them. */
    List<Sentence> grammar(String text) {
        return read(text, 0, text.length(), models.get().grammar()).sentences();
    }

    private Split read(String text, int start, int end, StanfordCoreNLP reader) {
        var visible = VisibleText.of(text, start, end);
        var annotation = new Annotation(visible.text());
        models.get().splitter().annotate(annotation);
        List<CoreMap> all = annotation.get(SentencesAnnotation.class);
        List<CoreMap> readable = all.stream().filter(Nlp::isReadable).toList();
        annotation.set(SentencesAnnotation.class, readable);
        reader.annotate(annotation);
        // not before: annotators look their words up in the text that they were given
        annotation.get(TokensAnnotation.class).forEach(visible::restore);
        return new Split(readable.stream().map(map -> Sentence.of(map, text, 0)).toList(),
                all.stream().filter(map -> !isReadable(map)).map(Nlp::span).toList());
    }

    private static boolean isReadable(CoreMap sentence) {
        return sentence.get(TokensAnnotation.class).size() <= MOST_WORDS;
    }

    private static Span span(CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
        return new Span(tokens.getFirst().beginPosition(), tokens.getLast().endPosition());
    }
}
