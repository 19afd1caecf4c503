package io.counterclaim.operation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import io.counterclaim.api.Unkept;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Answers a query as it was answered before, while nothing was written since by anyone: the database is asked each time
 * whether anything was.
 */
final class KeptAnswers implements WebGraphQlInterceptor {
    /** What the context of a request whose document writes nothing has as true. */
    static final String READS = KeptAnswers.class.getName() + ".reads";
    /** What is not in the graph, as whether the language models are loaded, may change an answer too. */
    private static final Duration LONGEST = Duration.ofSeconds(10);
    /** Of one value, about, in characters. */
    private static final int LENGTH = 50;
    private final Supplier<Object> state;
    private final Clock clock;
    private final Cache<Asked, ExecutionResult> answers;

    /**
     * @param state what is committed now; equal to what it was while nothing is
     * @param values how many names and values may be kept, in all questions and answers together
     * @param meters are told how often an answer was there
     */
    KeptAnswers(Supplier<Object> state, Clock clock, long values, MeterRegistry meters) {
        this.state = state;
        this.clock = clock;
        this.answers = CaffeineCacheMetrics.monitor(meters,
                Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumWeight(values).recordStats()
                        .executor(Runnable::run)
                        .weigher((Asked asked, ExecutionResult answer) -> values(asked.document)
                                + values(asked.variables) + values(answer.<@Nullable Object>getData()))
                        .build(),
                "counterclaim.answers");
    }

    /**
     * @param state what was committed when it was asked: the answer may be newer, and is never older
     * @param day on which it is asked: what is left for a time is left until a day
     */
    private record Asked(String document, @Nullable String operation, Map<String, @Nullable Object> variables,
            @Nullable String hash, Object state, LocalDate day) {}

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.defer(() -> {
            Object now = state();
            if (now == null) {
                return chain.next(request);
            }
            Asked asked = new Asked(request.getDocument(), request.getOperationName(), request.getVariables(),
                    Documents.named(request.getExtensions()), now, LocalDate.now(clock));
            ExecutionResult answer = answers.getIfPresent(asked);
            return answer == null
                    ? chain.next(request).doOnNext(response -> keep(asked, response))
                    : Mono.just(new WebGraphQlResponse(
                            new DefaultExecutionGraphQlResponse(request.toExecutionInput(), answer)));
        });
    }

    /** Null when the database does not say: the request meets the same, and can tell it better. */
    private @Nullable Object state() {
        try {
            return state.get();
        } catch (RuntimeException e) {
            return null;
        }
    }

    private void keep(Asked asked, WebGraphQlResponse response) {
        GraphQLContext request = response.getExecutionInput().getGraphQLContext();
        if (response.getErrors().isEmpty() && request.getBoolean(READS) && !Unkept.isMarked(request)) {
            answers.put(asked, response.getExecutionResult());
        }
    }

    /** A long text counts as many. */
    private static int values(@Nullable Object told) {
        return switch (told) {
            case String text -> 1 + text.length() / LENGTH;
            case Map<?, ?> map -> values(map.keySet()) + values(map.values());
            case Collection<?> all -> all.stream().mapToInt(KeptAnswers::values).sum();
            case null, default -> 1;
        };
    }
}
