package io.counterclaim.language.corenlp;

import edu.stanford.nlp.pipeline.Annotation;

/** CoreNLP with the annotators that the parser uses, and nothing of ours around it: what timings are compared with. */
public final class BareCoreNlp {
    private static final Models MODELS = new Models();

    private BareCoreNlp() {}

    public static void annotate(String text) {
        Models.Pipelines pipelines = MODELS.get();
        var annotation = new Annotation(text);
        pipelines.splitter().annotate(annotation);
        pipelines.parser().annotate(annotation);
    }
}
