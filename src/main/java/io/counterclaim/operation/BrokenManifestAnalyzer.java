package io.counterclaim.operation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells what is wrong with the manifest in two sentences instead of a stack trace. */
final class BrokenManifestAnalyzer extends AbstractFailureAnalyzer<BrokenManifestException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenManifestException cause) {
        return new FailureAnalysis(cause.getMessage(),
                "Write the manifest anew from the operations of the front end, with"
                        + " Apollo's generate-persisted-query-manifest and the schema as it is, or leave"
                        + " counterclaim.operations.manifest out.",
                cause);
    }
}
