package io.counterclaim.extraction;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** CoreNLP's sentences with names and dependencies; loaded when first asked, for it takes seconds and 600 MB. */
@Component
final class Nlp {
    /** Longer ones are tables, lists or noise, and the parser's time and stack grow with them. */
    private static final int MOST_WORDS = 150;
    private final Supplier<Pipeline> pipeline = SingletonSupplier.of(Pipeline::load);

    private record Pipeline(StanfordCoreNLP splitter, StanfordCoreNLP parser) {

        static Pipeline load() {
            return new Pipeline(new StanfordCoreNLP(splitting()), new StanfordCoreNLP(parsing(), false));
        }
    }

    /** A stretch of text as sentences, and the spans of those that are too long to be read as sentences. */
    record Split(List<Sentence> sentences, List<Span> tooLong) {}

    /** The sentences of {@code text} between two offsets. */
    Split sentences(String text, int start, int end) {
        var annotation = new Annotation(text.substring(start, end));
        pipeline.get().splitter().annotate(annotation);
        List<CoreMap> all = annotation.get(SentencesAnnotation.class);
        List<CoreMap> readable = all.stream().filter(Nlp::isReadable).toList();
        annotation.set(SentencesAnnotation.class, readable);
        pipeline.get().parser().annotate(annotation);
        return new Split(readable.stream().map(map -> Sentence.of(map, text, start)).toList(),
                all.stream().filter(map -> !isReadable(map)).map(map -> span(map, start)).toList());
    }

    private static boolean isReadable(CoreMap sentence) {
        return sentence.get(TokensAnnotation.class).size() <= MOST_WORDS;
    }

    private static Span span(CoreMap sentence, int offset) {
        List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
        return new Span(offset + tokens.getFirst().beginPosition(), offset + tokens.getLast().endPosition());
    }

    private static Properties splitting() {
        var properties = new Properties();
        properties.setProperty("annotators", "tokenize");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        return properties;
    }

    private static Properties parsing() {
        var properties = new Properties();
        properties.setProperty("annotators", "pos,lemma,ner,depparse");
        // SUTime's answers depend on what was annotated before; dates are found and resolved by the time module
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        return properties;
    }
}
