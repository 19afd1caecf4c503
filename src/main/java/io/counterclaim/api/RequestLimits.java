package io.counterclaim.api;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.ResultNodesInfo;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses a request that is nested too deep or costs too much. What its lookups cost is known before anything is fetched;
 * the values of a query are counted as they come, by the engine, and it is stopped where they exceed the limit. The
 * {@code extensions.cost} of every answer show the estimate, the cost and the limit.
 */
@Component
class RequestLimits extends SimplePerformantInstrumentation {
    /** Pages are seldom full: a query is fetched unless full pages would cost more than this many times the limit. */
    static final int FULL_PAGES = 4;
    /** A document that selects more fields takes long to validate, whatever it would answer. */
    private static final int MOST_FIELDS = 50_000;
    private static final String LESS = "ask for smaller pages ('first'), for fewer fields, or in several requests.";
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
        if (extent.fields() > MOST_FIELDS) {
            throw refused("The request selects " + extent.fields() + " fields, its fragments put in, and " + MOST_FIELDS
                    + " are the limit.");
        }
        return request;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        var estimate = CostEstimate.of(context.getNormalizedQueryTree().get(), costs(context.getGraphQLSchema()));
        if (state instanceof Cost cost) {
            cost.estimated = estimate.total();
        }
        // a change that was made is answered, and a subscription goes on: neither is stopped for what it answers
        boolean query = context.getOperationDefinition().getOperation() == Operation.QUERY;
        refuseAbove(settings.maxComplexity(), estimate.lookups());
        refuseAbove(settings.maxComplexity() * (query ? FULL_PAGES : 1L), estimate.total());
        if (state instanceof Cost cost && estimate.total() > 0) {
            cost.counts(context.getResultNodesInfo(), estimate.lookups());
        }
        if (query && estimate.total() > 0) {
            context.getGraphQLContext().put(ResultNodesInfo.MAX_RESULT_NODES,
                    (int) (settings.maxComplexity() - estimate.lookups()));
        }
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

    private void refuseAbove(long limit, long cost) {
        if (cost > limit || cost == FieldCost.CEILING) {
            throw refused(
                    "The request may cost " + cost + ", and " + settings.maxComplexity() + " is the limit: " + LESS);
        }
    }

    private static AbortExecutionException refused(String message) {
        return new AbortExecutionException(List.of(tooComplex(message)));
    }

    private static GraphQLError tooComplex(String message) {
        return GraphqlErrorBuilder.newError().message("%s", message).errorType(ErrorCode.TOO_COMPLEX)
                .extensions(Map.of("code", ErrorCode.TOO_COMPLEX.name())).build();
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        return CompletableFuture.completedFuture(state instanceof Cost cost ? with(cost, result) : result);
    }

    private ExecutionResult with(Cost cost, ExecutionResult result) {
        var answer = ExecutionResultImpl.newExecutionResult();
        if (cost.stopped()) {
            answer.data(null).addError(tooComplex("The request was stopped when it had cost " + cost.actual() + ", and "
                    + settings.maxComplexity() + " is the limit: " + LESS));
        } else {
            answer.from(result);
        }
        return answer.addExtension("cost", Map.of("estimated", cost.estimated, "actual", cost.actual(), "limit",
                settings.maxComplexity())).build();
    }

    /** The cost of one request as far as it is known: at first, how many fields it selects; nothing if it is refused. */
    private static final class Cost implements InstrumentationState {
        private long estimated;
        private long lookups;
        private @Nullable ResultNodesInfo read;

        private void counts(ResultNodesInfo values, long cost) {
            read = values;
            lookups = cost;
        }

        private boolean stopped() {
            return read != null && read.isMaxResultNodesExceeded();
        }

        private long actual() {
            return read == null ? 0 : lookups + read.getResultNodesCount();
        }
    }
}
