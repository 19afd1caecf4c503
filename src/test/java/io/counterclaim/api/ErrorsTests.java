package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

class ErrorsTests {

    @Test
    void unexpectedFailureTellsItsCorrelationAndNothingElse() {
        GraphQLError error = error(new IllegalStateException("secret", new RuntimeException("inner secret")));

        assertThat(error.getExtensions()).containsEntry("code", "INTERNAL").containsKey("correlation");
        assertThat(error.getMessage()).contains((String) error.getExtensions().get("correlation"))
                .doesNotContain("secret");
    }

    @Test
    void whatIsKnownIsToldHoweverDeepItIs() {
        GraphQLError error = error(
                new CompletionException(new CounterclaimException.Conflict("decided already: 100 %s")));

        assertThat(error.getExtensions()).containsEntry("code", "CONFLICT");
        assertThat(error.getMessage()).isEqualTo("decided already: 100 %s");
    }

    @Test
    void graphThatIsAwayIsUnavailable() {
        assertThat(error(new ServiceUnavailableException("bolt://10.0.0.1")).getExtensions())
                .containsEntry("code", "UNAVAILABLE");
    }

    @Test
    void statementThatTookTooLongIsUnavailableAndSaysWhatToDo() {
        GraphQLError error = error(
                new ClientException("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "timeout"));

        assertThat(error.getExtensions()).containsEntry("code", "UNAVAILABLE");
        assertThat(error.getMessage()).contains("Ask for less");
    }

    @Test
    void requestWhoseClientHasGoneIsNoDefect() {
        assertThat(error(new AbortExecutionException("Execution has been asked to be cancelled")).getExtensions())
                .containsEntry("code", "UNAVAILABLE");
    }

    private static GraphQLError error(Throwable thrown) {
        DataFetchingEnvironment field = mock(DataFetchingEnvironment.class, RETURNS_DEEP_STUBS);
        when(field.getField().getSourceLocation()).thenReturn(new SourceLocation(1, 1));
        when(field.getExecutionStepInfo().getPath()).thenReturn(ResultPath.parse("/claim"));
        return new Errors().resolveToSingleError(thrown, field);
    }
}
