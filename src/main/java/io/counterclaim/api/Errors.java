package io.counterclaim.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import jakarta.validation.ConstraintViolationException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** The one place where what was thrown becomes what the caller is told. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Errors extends DataFetcherExceptionResolverAdapter {
    private static final Logger log = LoggerFactory.getLogger(Errors.class);
    /** How the codes begin by which the database tells that a statement took longer than it may. */
    private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment field) {
        return told(thrown, field);
    }

    /** What someone who listens is told when that ends because of what was thrown. */
    static GraphQLError streamError(Throwable thrown) {
        return told(thrown, null);
    }

    private static GraphQLError told(Throwable thrown, @Nullable DataFetchingEnvironment field) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            GraphQLError known = known(cause, field);
            if (known != null) {
                return known;
            }
        }
        String correlation = UUID.randomUUID().toString();
        log.error("request failed, correlation {}", correlation, thrown);
        return error(field, ErrorCode.INTERNAL,
                "Something failed here, not in your request. The log has it under " + correlation + ".",
                Map.of("correlation", correlation));
    }

    private static @Nullable GraphQLError known(Throwable cause, @Nullable DataFetchingEnvironment field) {
        return switch (cause) {
            case CounterclaimException.InvalidInput e -> invalid(field, e.argument(), String.valueOf(e.getMessage()));
            case CounterclaimException e -> error(field, e.code(), String.valueOf(e.getMessage()), Map.of());
            case BindException e -> invalid(field, binding(e), "An argument has the wrong form.");
            case ConstraintViolationException e -> invalid(field, null, String.valueOf(e.getMessage()));
            // nobody reads this: a request is called off when whoever made it has gone, or was told that it took too long
            case AbortExecutionException e -> error(field, ErrorCode.UNAVAILABLE, "The request was called off.",
                    Map.of());
            case ServiceUnavailableException e -> unavailable(field);
            case SessionExpiredException e -> unavailable(field);
            case TransientException e -> unavailable(field);
            case ClientException e when e.code().startsWith(TIMED_OUT) -> error(field, ErrorCode.UNAVAILABLE,
                    "The graph takes too long to answer this. Ask for less at once, or try again later.", Map.of());
            case DataAccessResourceFailureException e -> unavailable(field);
            case TransientDataAccessException e -> unavailable(field);
            default -> null;
        };
    }

    private static @Nullable String binding(BindException e) {
        return e.getFieldError() == null ? null : e.getFieldError().getField();
    }

    private static GraphQLError unavailable(@Nullable DataFetchingEnvironment field) {
        return error(field, ErrorCode.UNAVAILABLE, "The graph does not answer now. Try again in a moment.", Map.of());
    }

    private static GraphQLError invalid(@Nullable DataFetchingEnvironment field, @Nullable String argument,
            String message) {
        return error(field, ErrorCode.INVALID_INPUT, message,
                argument == null ? Map.of() : Map.of("argument", argument));
    }

    private static GraphQLError error(@Nullable DataFetchingEnvironment field, ErrorCode code, String message,
            Map<String, Object> more) {
        var extensions = new HashMap<>(more);
        extensions.put("code", code.name());
        var error = field == null ? GraphqlErrorBuilder.newError() : GraphqlErrorBuilder.newError(field);
        return error.errorType(code).message("%s", message).extensions(extensions)
                .build();
    }
}
