package io.counterclaim.vocabulary;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells a wrong vocabulary file in two sentences instead of a stack trace. */
final class VocabularyFailureAnalyzer extends AbstractFailureAnalyzer<VocabularyException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, VocabularyException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}
