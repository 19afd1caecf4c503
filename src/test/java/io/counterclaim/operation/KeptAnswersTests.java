package io.counterclaim.operation;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResultImpl;
import graphql.GraphqlErrorBuilder;
import io.counterclaim.api.Unkept;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.WebGraphQlInterceptor.Chain;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.Mono;

/** An answer is kept exactly as long as nothing is written. */
class KeptAnswersTests {
    private static final int VALUES = 1000;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Object state = "one";
    private Instant now = Instant.parse("2026-01-31T23:00:00Z");
    private int asked;
    private String answered = "";
    private boolean reads = true;
    private boolean fails;
    private boolean unkept;
    private final KeptAnswers kept = new KeptAnswers(() -> {
        if (state.equals("broken")) {
            throw new IllegalStateException("no database");
        }
        return state;
    }, new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }, VALUES, meters);

    @Test
    void sameQueryIsAnsweredAgainWhileNothingIsWritten() {
        assertThat(List.of(ask("{ a }"), ask("{ a }"), ask("{ a }"))).containsExactly("1", "1", "1");
    }

    @Test
    void answerOfBeforeAWriteIsNeverGivenAfterIt() {
        ask("{ a }");
        state = "two";
        assertThat(List.of(ask("{ a }"), ask("{ a }"))).containsExactly("2", "2");
    }

    @Test
    void whatIsWrittenWhileAnAnswerIsWorkedOutMakesItBeAskedAnew() {
        Chain writing = request -> {
            state = "two";
            return answer();
        };
        kept.intercept(request("{ a }", Map.of()), writing).block();
        assertThat(ask("{ a }")).isEqualTo("2");
    }

    @Test
    void otherVariablesAnotherDocumentAndAnotherDayAreAnotherQuestion() {
        assertThat(List.of(ask("{ a }"), ask("{ b }"), ask("{ a }", Map.of("x", 1)), ask("{ a }", Map.of("x", 2))))
                .containsExactly("1", "2", "3", "4");
        now = now.plusSeconds(7200);
        assertThat(ask("{ a }")).isEqualTo("5");
    }

    @Test
    void mutationsAreDoneEachTime() {
        reads = false;
        assertThat(List.of(ask("mutation { a }"), ask("mutation { a }"))).containsExactly("1", "2");
    }

    @Test
    void answerThatNobodyMayKeepIsWorkedOutEachTime() {
        unkept = true;
        assertThat(List.of(ask("{ a }"), ask("{ a }"))).containsExactly("1", "2");
    }

    @Test
    void answerWithAnErrorIsNotKept() {
        fails = true;
        ask("{ a }");
        fails = false;
        assertThat(ask("{ a }")).isEqualTo("2");
    }

    @Test
    void nothingIsKeptWhileTheDatabaseDoesNotSay() {
        ask("{ a }");
        state = "broken";
        assertThat(List.of(ask("{ a }"), ask("{ a }"))).containsExactly("2", "3");
    }

    @Test
    void howOftenAnAnswerWasThereIsMeasured() {
        ask("{ a }");
        ask("{ a }");
        assertThat(meters.get("cache.gets").tags("cache", "counterclaim.answers", "result", "hit").functionCounter()
                .count()).isOne();
    }

    @Test
    void longQuestionWithAShortAnswerTakesAsMuchAsItIsLong() {
        String tooLong = "x".repeat(50 * VALUES);
        assertThat(List.of(ask("{ a }", Map.of("x", List.of(tooLong))), ask("{ a }", Map.of("x", List.of(tooLong)))))
                .containsExactly("1", "2");
        assertThat(List.of(ask(tooLong), ask(tooLong))).containsExactly("3", "4");
    }

    @Test
    void longAnswerTakesAsMuchAsItIsLong() {
        answered = "x".repeat(50 * VALUES);
        assertThat(List.of(ask("{ a }"), ask("{ a }"))).allMatch(answer -> answer.length() > VALUES)
                .doesNotHaveDuplicates();
    }

    @Test
    void answerOfBeforeAWriteIsNoHit() {
        ask("{ a }");
        state = "two";
        ask("{ a }");
        assertThat(meters.get("cache.gets").tags("cache", "counterclaim.answers", "result", "hit").functionCounter()
                .count()).isZero();
    }

    private String ask(String document) {
        return ask(document, Map.of());
    }

    private String ask(String document, Map<String, Object> variables) {
        WebGraphQlResponse response = kept.intercept(request(document, variables), request -> answer()).block();
        return String.valueOf(response == null
                ? null
                : response.toMap().get("data") instanceof Map<?, ?> data ? data.get("a") : null);
    }

    private Mono<WebGraphQlResponse> answer() {
        var input = ExecutionInput.newExecutionInput("{ a }").graphQLContext(Map.of(KeptAnswers.READS, reads)).build();
        if (unkept) {
            Unkept.mark(input.getGraphQLContext());
        }
        var result = ExecutionResultImpl.newExecutionResult().data(Map.of("a", ++asked + answered));
        if (fails) {
            result.addError(GraphqlErrorBuilder.newError().message("no").build());
        }
        return Mono.just(new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result.build())));
    }

    private static WebGraphQlRequest request(String document, Map<String, Object> variables) {
        return new WebGraphQlRequest(URI.create("http://127.0.0.1/graphql"), new HttpHeaders(),
                new LinkedMultiValueMap<>(), null, Map.of(),
                new DefaultGraphQlRequest(document, null, variables, Map.of()), "1", null);
    }
}
