package io.counterclaim.testing;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Where no container can be had, the run against a server is skipped and says why. With {@code CI=true} and an image
 * named, that is a failure: nobody would notice the skip.
 */
public class GraphContainerCondition implements ExecutionCondition {
    private static final AtomicBoolean TOLD = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String missing = GraphContainer.wanted() ? GraphContainer.missing() : null;
        if (missing == null) {
            return ConditionEvaluationResult.enabled("there is a graph");
        }
        if ("true".equals(System.getenv("CI")) && System.getenv("NEO4J_TEST_IMAGE") != null) {
            throw new IllegalStateException("The run against a Neo4j server cannot be skipped here: " + missing);
        }
        if (TOLD.compareAndSet(false, true)) {
            System.err.println("The run against a Neo4j server is skipped: " + missing);
        }
        return ConditionEvaluationResult.disabled("skipped against a Neo4j server: " + missing);
    }
}
