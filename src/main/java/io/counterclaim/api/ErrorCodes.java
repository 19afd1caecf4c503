package io.counterclaim.api;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives the errors of the GraphQL engine itself a code: wrong syntax, unknown fields, limits passed. */
@Component
class ErrorCodes extends SimplePerformantInstrumentation {

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        if (result.getErrors().stream().allMatch(ErrorCodes::coded)) {
            return CompletableFuture.completedFuture(result);
        }
        var errors = result.getErrors().stream().map(error -> coded(error) ? error : withCode(error)).toList();
        return CompletableFuture
                .completedFuture(ExecutionResultImpl.newExecutionResult().from(result).errors(errors).build());
    }

    private static boolean coded(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey("code");
    }

    private static GraphQLError withCode(GraphQLError error) {
        var extensions = new HashMap<String, Object>(error.getExtensions() == null ? Map.of() : error.getExtensions());
        extensions.put("code", codeOf(error).name());
        var builder = GraphqlErrorBuilder.newError().message("%s", error.getMessage()).errorType(codeOf(error))
                .extensions(extensions);
        if (error.getLocations() != null) {
            builder.locations(error.getLocations());
        }
        return error.getPath() == null ? builder.build() : builder.path(error.getPath()).build();
    }

    private static ErrorCode codeOf(GraphQLError error) {
        return switch (error.getErrorType()) {
            case ErrorType.InvalidSyntax, ErrorType.ValidationError, ErrorType.OperationNotSupported ->
                ErrorCode.INVALID_INPUT;
            case ErrorType.ExecutionAborted -> ErrorCode.TOO_COMPLEX;
            case ErrorClassification type when "BadFaithIntrospection".equals(type.toString()) -> ErrorCode.TOO_COMPLEX;
            case null, default -> ErrorCode.INTERNAL;
        };
    }
}
