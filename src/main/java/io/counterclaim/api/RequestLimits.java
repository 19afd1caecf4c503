package io.counterclaim.api;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses a request that is nested too deep or may cost too much before anything is fetched, and tells in
 * {@code extensions.cost} of every answer what was estimated, what it came to and what the limit is.
 */
@Component
class RequestLimits extends SimplePerformantInstrumentation {
    private final ApiSettings settings;
    private volatile @Nullable FieldCost costs;

    RequestLimits(ApiSettings settings) {
        this.settings = settings;
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new Cost();
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(DocumentAndVariables request,
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        DocumentExtent.Extent extent = DocumentExtent.of(request.getDocument());
        if (state instanceof Cost cost) {
            cost.estimated = extent.fields();
        }
        if (extent.depth() > settings.maxDepth()) {
            throw refused("The request nests " + extent.depth() + " fields, and " + settings.maxDepth()
                    + " are the limit: ask for what is deeper in a second request, by its id.");
        }
        refuseAboveLimit(extent.fields());
        return request;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        var operation = context.getNormalizedQueryTree().get();
        FieldCost costs = costs(context.getGraphQLSchema());
        long estimated = CostEstimate.of(operation, costs);
        if (state instanceof Cost cost) {
            cost.estimated = estimated;
            cost.measured = answer -> AnswerCost.of(operation, answer, costs);
        }
        refuseAboveLimit(estimated);
        return SimpleInstrumentationContext.noOp();
    }

    /** Those of the one schema there is. */
    private FieldCost costs(GraphQLSchema schema) {
        FieldCost known = costs;
        if (known == null || !known.isOf(schema)) {
            known = new FieldCost(schema);
            costs = known;
        }
        return known;
    }

    private void refuseAboveLimit(long estimated) {
        if (estimated > settings.maxComplexity()) {
            throw refused("The request may cost " + estimated + ", and " + settings.maxComplexity()
                    + " is the limit: ask for smaller pages ('first'), for fewer fields, or in several requests.");
        }
    }

    private static AbortExecutionException refused(String message) {
        return new AbortExecutionException(List.of(GraphqlErrorBuilder.newError().message("%s", message)
                .errorType(ErrorCode.TOO_COMPLEX).extensions(Map.of("code", ErrorCode.TOO_COMPLEX.name())).build()));
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        return CompletableFuture.completedFuture(state instanceof Cost cost ? told(result, cost) : result);
    }

    private ExecutionResult told(ExecutionResult result, Cost cost) {
        long actual = result.getData() instanceof Map<?, ?> answer ? cost.measured.applyAsLong(answer) : 0;
        return ExecutionResultImpl.newExecutionResult().from(result).addExtension("cost",
                Map.of("estimated", cost.estimated, "actual", actual, "limit", settings.maxComplexity())).build();
    }

    /** What is known of the cost of one request: at first, how many fields it selects; nothing of what cannot be read. */
    private static final class Cost implements InstrumentationState {
        private long estimated;
        private ToLongFunction<Map<?, ?>> measured = answer -> 0;
    }
}
