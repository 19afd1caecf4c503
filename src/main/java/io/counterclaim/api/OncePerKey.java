package io.counterclaim.api;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.counterclaim.api.CounterclaimException.Conflict;
import io.counterclaim.api.CounterclaimException.InvalidInput;
import io.counterclaim.api.FirstAnswers.Key;
import io.counterclaim.api.FirstAnswers.Taken;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Does a mutation once, however often it is asked for: where its input has an {@value #FIELD}, the same key with the same
 * input answers what it answered first. A mutation gets that by the field in its input type and nothing else; its result
 * must be a record. What did {@linkplain NothingDone nothing} is not kept. Of two requests at once one is first, and the other waits for its answer.
 */
@Component
class OncePerKey extends SimplePerformantInstrumentation {
    static final String FIELD = "idempotencyKey";
    /** What keeps its keys itself: a job is told as it is now, not as it was when it was begun. */
    private static final Set<String> BY_THEMSELVES = Set.of("submitArticles");
    private static final int LONGEST_KEY = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private final FirstAnswers answers;

    OncePerKey(FirstAnswers answers) {
        this.answers = answers;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters, @Nullable InstrumentationState state) {
        DataFetchingEnvironment field = parameters.getEnvironment();
        boolean mutates = field.getParentType() == field.getGraphQLSchema().getMutationType();
        return mutates && !BY_THEMSELVES.contains(field.getField().getName())
                && field.getArgument("input") instanceof Map<?, ?> input
                && input.get(FIELD) instanceof String key
                        ? environment -> once(fetcher, environment, key(field.getField().getName(), key, input))
                        : fetcher;
    }

    private static Key key(String mutation, String key, Map<?, ?> input) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new InvalidInput(FIELD, "A key has 1 to " + LONGEST_KEY + " characters: a random UUID will do.");
        }
        var rest = new TreeMap<Object, @Nullable Object>(input);
        rest.remove(FIELD);
        return Key.of(mutation, key, spelled(rest));
    }

    /** The same for equal inputs, in whatever order their fields came. */
    private static String spelled(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var text = new StringBuilder("{");
                new TreeMap<Object, @Nullable Object>(map).forEach((name, one) -> text.append(name).append(':')
                        .append(spelled(one)).append(','));
                yield text.append('}').toString();
            }
            case Collection<?> list -> list.stream().map(OncePerKey::spelled).toList().toString();
            case null -> "null";
            default -> {
                String text = value.toString();
                yield text.length() + "=" + text;
            }
        };
    }

    private @Nullable Object once(DataFetcher<?> fetcher, DataFetchingEnvironment field, Key key) throws Exception {
        Taken taken = answers.take(key);
        for (long waited = 0; !taken.mine() && taken.sameInput() && taken.answer() == null
                && waited < PATIENCE.toMillis(); waited += PAUSE.toMillis()) {
            Thread.sleep(PAUSE);
            taken = answers.take(key);
        }
        return taken.mine() ? first(fetcher, field, key) : again(taken);
    }

    private @Nullable Object first(DataFetcher<?> fetcher, DataFetchingEnvironment field, Key key) throws Exception {
        Object result;
        try {
            result = fetcher.get(field);
        } catch (Exception e) {
            answers.release(key); // it may be tried again
            throw e;
        }
        return result instanceof CompletionStage<?> later
                ? later.whenComplete((answer, failure) -> kept(key, failure == null ? answer : null))
                : kept(key, result);
    }

    private @Nullable Object kept(Key key, @Nullable Object answer) {
        if (answer == null || answer instanceof NothingDone) {
            answers.release(key);
        } else {
            answers.keep(key, AnswerText.of(answer));
        }
        return answer;
    }

    private static Object again(Taken taken) {
        if (!taken.sameInput()) {
            throw Conflict.otherInput();
        }
        Object answer = taken.answer() == null ? null : AnswerText.read(taken.answer());
        if (answer == null) {
            throw new Conflict(taken.answer() == null
                    ? "What this " + FIELD + " was used for is still being done: ask again in a while."
                    : "What this " + FIELD
                            + " was used for was done before, by an older version that answered otherwise.");
        }
        return answer;
    }
}
