package io.counterclaim.consistency;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells a broken check in two sentences instead of a stack trace. */
final class BrokenCheckAnalyzer extends AbstractFailureAnalyzer<BrokenCheckException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenCheckException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}
