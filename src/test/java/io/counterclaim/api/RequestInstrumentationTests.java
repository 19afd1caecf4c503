package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQL;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever replaces what fetches a field is heard, each after the other; who wants to be told of each field must say so. */
class RequestInstrumentationTests {

    /** Puts its mark behind what is fetched. */
    private record Marking(String mark) {
        Instrumentation instrumentation() {
            return new SimplePerformantInstrumentation() {
                @Override
                public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher,
                        InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
                    return field -> fetcher.get(field) + mark;
                }
            };
        }
    }

    @Test
    void whatFetchesAFieldIsReplacedByEachInTurn() {
        var wiring = RuntimeWiring.newRuntimeWiring().type("Query", query -> query.dataFetcher("name", field -> "x"));
        var schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("type Query { name: String }"),
                wiring.build());
        var graphQl = GraphQL.newGraphQL(schema).instrumentation(new RequestInstrumentation(
                List.of(new Marking("1").instrumentation(), new Marking("2").instrumentation()))).build();
        assertThat(graphQl.execute("{ name }").<Map<String, Object>>getData()).containsEntry("name", "x12");
    }

    @Test
    void refusesWhoWouldNotBeTold() {
        var listening = new SimplePerformantInstrumentation() {
            @Override
            public InstrumentationContext<Object> beginFieldExecution(InstrumentationFieldParameters parameters,
                    InstrumentationState state) {
                return SimpleInstrumentationContext.noOp();
            }
        };
        assertThatThrownBy(() -> new RequestInstrumentation(List.of(new ErrorCodes(), listening)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(listening.getClass().getName());
        var unknown = new Instrumentation() {
        };
        assertThatThrownBy(() -> new RequestInstrumentation(List.of(unknown)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
