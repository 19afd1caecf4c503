package io.counterclaim.operation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
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
    /** Of a value in an answer, about, in characters. */
    private static final int LENGTH = 50;
    private final Supplier<Object> state;
    private final Clock clock;
    private final Cache<Asked, Kept> answers;

    /**
     * @param state what is committed now; equal to what it was while nothing is
     * @param values how many values may be kept, in all questions and answers together
     * @param meters are told how often an answer was there
     */
    KeptAnswers(Supplier<Object> state, Clock clock, long values, MeterRegistry meters) {
        this.state = state;
        this.clock = clock;
        this.answers = CaffeineCacheMetrics.monitor(meters,
                Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumWeight(values).recordStats()
                        .executor(Runnable::run)
                        .weigher((Asked asked, Kept kept) -> values(asked) + values(kept.result)).build(),
                "counterclaim.answers");
    }

    /** @param day on which it is asked: what is left for a time is left until a day */
    private record Asked(String document, @Nullable String operation, Map<String, @Nullable Object> variables,
            @Nullable String hash, LocalDate day) {}

    private static final class Kept {
        /** Of before it was worked out: it may be newer, and never older. */
        private final Object state;
        private final ExecutionResult result;

        private Kept(Object state, ExecutionResult result) {
            this.state = state;
            this.result = result;
        }
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.defer(() -> {
            Asked asked = new Asked(request.getDocument(), request.getOperationName(), request.getVariables(),
                    Documents.named(request.getExtensions()), LocalDate.now(clock));
            Object now = state();
            if (now == null) {
                return chain.next(request);
            }
            Kept kept = answers.getIfPresent(asked);
            return kept != null && kept.state.equals(now)
                    ? Mono.just(new WebGraphQlResponse(
                            new DefaultExecutionGraphQlResponse(request.toExecutionInput(), kept.result)))
                    : chain.next(request).doOnNext(answer -> keep(asked, now, answer));
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

    private void keep(Asked asked, Object before, WebGraphQlResponse answer) {
        if (answer.getErrors().isEmpty() && answer.getExecutionInput().getGraphQLContext().getBoolean(READS)) {
            answers.put(asked, new Kept(before, answer.getExecutionResult()));
        }
    }

    private static int values(Asked asked) {
        return values(asked.document) + values(asked.variables);
    }

    /** A long text counts as many: whoever asks says how long it is. */
    private static int values(@Nullable Object asked) {
        return switch (asked) {
            case String text -> 1 + text.length() / LENGTH;
            case Map<?, ?> map -> values(map.keySet()) + values(map.values());
            case Collection<?> all -> all.stream().mapToInt(KeptAnswers::values).sum();
            case null, default -> 1;
        };
    }

    /** What it did cost tells how much there is of it. */
    private static int values(ExecutionResult result) {
        return result.getExtensions() != null && result.getExtensions().get("cost") instanceof Map<?, ?> cost
                && cost.get("actual") instanceof Number actual ? Math.max(1, actual.intValue()) : 1000;
    }
}
