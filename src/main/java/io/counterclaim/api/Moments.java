package io.counterclaim.api;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DelegatingDataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import io.counterclaim.graph.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Carries {@code asOf} and {@code validAt} from the field that has them down to whatever is asked below it, by GraphQL's
 * local context. What is looked up for another moment is batched and remembered apart from what is of now. A field that
 * nobody declared to be told in time is an error there, never silently of now.
 */
@Component
public class Moments extends SimplePerformantInstrumentation {
    private final Set<String> told = new HashSet<>();
    private final Map<String, String> notTold = new HashMap<>();

    Moments(List<FieldsInTime> modules) {
        modules.forEach(fields -> {
            told.addAll(fields.told());
            notTold.putAll(fields.notTold());
        });
    }

    /** The moment that a field is asked for. */
    public static Moment of(DataFetchingEnvironment field) {
        return field.getLocalContext() instanceof Moment moment ? moment : Moment.NOW;
    }

    /** The moment for which a batch is looked up. */
    public static Moment of(BatchLoaderEnvironment batch) {
        return batch.getContext() instanceof GraphQLContext context
                ? context.getOrDefault(Moment.class, Moment.NOW)
                : Moment.NOW;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        DataFetchingEnvironment field = parameters.getEnvironment();
        Moment asked = asked(field);
        Moment moment = asked.isNow() ? of(field) : asked;
        if (moment.isNow()) {
            return fetcher;
        }
        String name = ((GraphQLObjectType) field.getParentType()).getName() + "." + field.getField().getName();
        String why = notTold.get(name);
        if (why != null || !parameters.isTrivialDataFetcher() && !told.contains(name)) {
            return ignored -> {
                throw refused(field, name, why == null ? "nothing keeps what it was." : why);
            };
        }
        return ignored -> within(fetcher.get(new At(field, moment)), moment);
    }

    private static CounterclaimException refused(DataFetchingEnvironment field, String name, String why) {
        return new CounterclaimException.InvalidInput(field.getField().getName(), "'" + name
                + "' cannot be told of another time: " + why + " Ask for it without asOf and validAt.");
    }

    private static Moment asked(DataFetchingEnvironment field) {
        return new Moment(field.getArgument("asOf") instanceof Instant moment ? moment : null,
                field.getArgument("validAt") instanceof LocalDate day ? day : null);
    }

    private static @Nullable Object within(@Nullable Object result, Moment moment) {
        return switch (result) {
            case null -> null;
            case CompletionStage<?> later -> later.thenApply(found -> within(found, moment));
            case DataFetcherResult<?> found -> found.transform(builder -> builder.localContext(moment));
            default -> DataFetcherResult.newResult().data(result).localContext(moment).build();
        };
    }

    /** A field as it is asked for a moment. */
    private static final class At extends DelegatingDataFetchingEnvironment {
        private final Moment moment;

        private At(DataFetchingEnvironment field, Moment moment) {
            super(field);
            this.moment = moment;
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        public <T> T getLocalContext() {
            return (T) moment;
        }

        @Override
        public <K, V> @Nullable DataLoader<K, V> getDataLoader(String name) {
            DataLoader<K, V> now = getDataLoaderRegistry().getDataLoader(name);
            if (now == null) {
                return null;
            }
            String then = name + " at " + moment;
            getDataLoaderRegistry().computeIfAbsent(then, n -> at(then, now));
            return super.getDataLoader(then);
        }

        private <K, V> DataLoader<K, V> at(String name, DataLoader<K, V> now) {
            GraphQLContext context = GraphQLContext.newContext().build();
            context.putAll(Objects.requireNonNull(getGraphQlContext()));
            context.put(Moment.class, moment);
            return now.transform(builder -> builder.name(name).options(Objects.requireNonNull(now.getOptions())
                    .transform(options -> options.setBatchLoaderContextProvider(() -> context))));
        }
    }
}
