package io.counterclaim.comparison;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells a broken model in two sentences instead of a stack trace. */
final class BrokenModelAnalyzer extends AbstractFailureAnalyzer<BrokenModelException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenModelException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}
