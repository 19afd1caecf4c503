package io.counterclaim.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an unusable graph in two sentences instead of a stack trace. */
final class GraphUnavailableAnalyzer extends AbstractFailureAnalyzer<GraphUnavailableException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, GraphUnavailableException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}
