package io.counterclaim.extraction;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** CoreNLP's sentences with names and dependencies; loaded when first asked, for it takes seconds and 600 MB. */
@Component
final class Nlp {
    private final Supplier<StanfordCoreNLP> pipeline = SingletonSupplier.of(() -> new StanfordCoreNLP(properties()));

    /** The sentences of {@code text} between two offsets; their own offsets count from the start of {@code text}. */
    List<Sentence> sentences(String text, int start, int end) {
        var annotation = new Annotation(text.substring(start, end));
        pipeline.get().annotate(annotation);
        return annotation.get(SentencesAnnotation.class).stream().map(map -> Sentence.of(map, text, start)).toList();
    }

    /** Starts loading without waiting for it. */
    void warmUp() {
        CompletableFuture.runAsync(pipeline::get);
    }

    private static Properties properties() {
        var properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        // SUTime's answers depend on what was annotated before; dates are found and resolved by the time module
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        return properties;
    }
}
