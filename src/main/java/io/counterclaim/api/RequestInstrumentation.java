package io.counterclaim.api;

import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Several instrumentations, none of which listens when a field begins and ends: to tell each of them so made a tenth of what an
 * answer with a thousand fields cost the server. What fetches a field they may still replace.
 */
final class RequestInstrumentation extends ChainedInstrumentation {
    private static final Set<String> FOR_EACH_FIELD = Set.of("beginExecuteObject", "beginFieldExecution",
            "beginFieldFetch", "beginFieldFetching", "beginFieldCompletion", "beginFieldListCompletion");

    /** @throws IllegalArgumentException when one of them does listen */
    RequestInstrumentation(List<Instrumentation> all) {
        super(all);
        all.forEach(RequestInstrumentation::check);
    }

    private static void check(Instrumentation one) {
        boolean listens = !(one instanceof SimplePerformantInstrumentation)
                || Arrays.stream(one.getClass().getMethods())
                        .anyMatch(method -> FOR_EACH_FIELD.contains(method.getName()) && !List
                                .of(SimplePerformantInstrumentation.class, Instrumentation.class)
                                .contains(method.getDeclaringClass()));
        if (listens) {
            throw new IllegalArgumentException(one.getClass().getName()
                    + " listens to single fields, and nothing here tells it of them: have it replace what fetches them.");
        }
    }

    @Override
    public @Nullable ExecuteObjectInstrumentationContext beginExecuteObject(
            InstrumentationExecutionStrategyParameters parameters, @Nullable InstrumentationState state) {
        return null;
    }

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldExecution(InstrumentationFieldParameters parameters,
            @Nullable InstrumentationState state) {
        return null;
    }

    @Override
    public @Nullable FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters parameters, @Nullable InstrumentationState state) {
        return null;
    }

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldCompletion(
            InstrumentationFieldCompleteParameters parameters, @Nullable InstrumentationState state) {
        return null;
    }

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldListCompletion(
            InstrumentationFieldCompleteParameters parameters, @Nullable InstrumentationState state) {
        return null;
    }
}
