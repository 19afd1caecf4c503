package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

/** Shelves with books, and books with shelves: as many as one likes to ask for. */
class RequestLimitsTests {
    private static final String SCHEMA = """
            type Query { books(first: Int, last: Int, ids: [ID!]): BookConnection!  shelves(ids: [ID!]): [Shelf!]! }
            type BookConnection { edges: [BookEdge!]!  totalCount: Int! }
            type BookEdge { node: Book! }
            type Book { title: String!  words: [String!]!  shelf: Shelf!  books(first: Int): BookConnection! }
            type Shelf { name: String!  books(first: Int): BookConnection! }""";
    private static final Map<String, Object> SHELF = Map.of("name", "A");
    private static final Map<String, Object> BOOK = Map.of("title", "One", "words", List.of("a", "b"), "shelf", SHELF);
    private final AtomicInteger fetched = new AtomicInteger();
    private GraphQLSchema schema;
    private GraphQL graphQl;

    @BeforeEach
    void library() {
        var wiring = RuntimeWiring.newRuntimeWiring().type("Query", query -> query.dataFetcher("books", field -> {
            fetched.incrementAndGet();
            return Map.of("edges", Collections.nCopies(3, Map.of("node", BOOK)), "totalCount", 3);
        }).dataFetcher("shelves", field -> List.of(SHELF, SHELF))).build();
        schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring);
        graphQl = limitedTo(9, 5000);
    }

    private GraphQL roomy() {
        return limitedTo(100, 1_000_000_000);
    }

    private GraphQL limitedTo(int depth, int complexity) {
        return GraphQL.newGraphQL(schema).instrumentation(new RequestInstrumentation(List.of(
                new RequestLimits(new ApiSettings(depth, complexity, DataSize.ofMegabytes(1), Duration.ofHours(24))),
                new ErrorCodes())))
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{ books { totalCount } } | 502 | 502",
            "{ books(first: 10) { edges { node { title } } } } | 522 | 508",
            "{ books(last: 10) { edges { node { title words } } } } | 532 | 511",
            "{ books(first: 0) { edges { node { title } } } } | 502 | 508",
            "{ books { edges { node { title } } } } | 542 | 508",
            "{ books(first: 2) { edges { node { shelf { name } } } } } | 508 | 511",
            "{ books(first: -2147483648) { edges { node { title } } } } | 502 | 508",
            "{ books(first: 2147483647) { edges { node { title } } } } | 702 | 508",
            "{ books(first: 1) { ...b ...b } } fragment b on BookConnection { edges { node { title } } } | 504 | 508",
            "{ a: books(first: 1) { totalCount } b: books(first: 2) { totalCount } } | 1004 | 1004",
            "{ shelves { name } } | 506 | 503",
            "{ shelves(ids: [1, 2, 3, 4, 5, 6, 7]) { name } } | 515 | 510",
            "{ books @skip(if: true) { totalCount } __typename } | 1 | 1",
            "{ __schema { types { name fields { name } } } } | 0 | 0"})
    void costIsEstimatedAndMeasured(String document, long estimated, long actual) {
        assertThat(cost(ask(document))).isEqualTo(Map.of("estimated", estimated, "actual", actual, "limit", 5000));
    }

    @Test
    void variablesCountAsWhatTheyHold() {
        ExecutionResult result = graphQl.execute(ExecutionInput.newExecutionInput(
                "query($n: Int = 7) { books(first: $n) { edges { node { title } } } }").variables(Map.of("n", 40)));

        assertThat(cost(result)).containsEntry("estimated", 582L);
    }

    @Test
    void dearRequestIsRefusedBeforeAnythingIsFetched() {
        ExecutionResult result = ask(
                "{ books(first: 100) { edges { node { shelf { books(first: 100) { totalCount edges { node { title } } } } } } } }");

        assertThat(result.getErrors()).singleElement().satisfies(error -> {
            assertThat(error.getExtensions()).containsEntry("code", "TOO_COMPLEX");
            assertThat(error.getMessage()).contains("may cost 21002", "5000 is the limit", "smaller pages");
        });
        assertThat(cost(result)).containsEntry("estimated", 21002L).containsEntry("actual", 0L);
        assertThat(fetched).hasValue(0);
    }

    @Test
    void costTooLargeToCountIsNotSmall() {
        String page = "shelf { books(first: 100) { edges { node { ";
        String deep = "title " + page.repeat(6) + "title" + " } } } }".repeat(6);
        ExecutionResult result = roomy().execute("{ books(first: 100) { edges { node { " + deep + " } } } }");

        assertThat(result.getErrors()).singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "TOO_COMPLEX"));
        assertThat(cost(result)).containsEntry("estimated", (long) Integer.MAX_VALUE);
        assertThat(fetched).hasValue(0);
    }

    @Test
    void tooDeepIsRefused() {
        ExecutionResult result = ask(
                "{ shelves { books(first: 1) { edges { node { shelf { books(first: 1) { edges { node { shelf"
                        + " { name } } } } } } } } } }");

        assertThat(result.getErrors()).singleElement().satisfies(error -> {
            assertThat(error.getExtensions()).containsEntry("code", "TOO_COMPLEX");
            assertThat(error.getMessage()).contains("nests 10 fields", "9 are the limit");
        });
    }

    @Test
    void aliasesCostAsOftenAsTheyAsk() {
        String many = IntStream.range(0, 99).mapToObj(n -> "a" + n + ": books { totalCount }")
                .collect(Collectors.joining(" "));

        assertThat(cost(ask("{ " + many + " }"))).containsEntry("estimated", 99 * 502L);
        assertThat(fetched).hasValue(0);
    }

    @Test
    void fragmentsThatDoubleEachOtherAreRefused() {
        assertThat(ask(doubling(60)).getErrors()).singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "TOO_COMPLEX"));
    }

    @Test
    void longChainsOfFragmentsAreRefused() {
        String chain = IntStream.range(0, 1500).mapToObj(n -> "fragment f" + n + " on Book { ...f" + (n + 1) + " }\n")
                .collect(Collectors.joining());

        assertThat(ask("{ __typename }\n" + chain + "fragment f1500 on Book { title }").getErrors()).singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "TOO_COMPLEX"));
    }

    @Test
    void fragmentsNamedTwiceAreMergedNotMultiplied() {
        ExecutionResult result = ask(doubling(10));

        assertThat(result.getErrors()).isEmpty();
        assertThat(cost(result)).containsEntry("estimated", 504L);
    }

    private static String doubling(int times) {
        return IntStream.range(0, times)
                .mapToObj(n -> "fragment f" + n + " on Book { ...f" + (n + 1) + " ... { ...f" + (n + 1) + " } }\n")
                .collect(Collectors.joining("", "{ books(first: 1) { edges { node { ...f0 } } } }\n",
                        "fragment f" + times + " on Book { title }"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{ books( | INVALID_INPUT", "{ nothing } | INVALID_INPUT",
            "'' | INVALID_INPUT",
            "query a { books { totalCount } } query b { books { totalCount } } | INVALID_INPUT",
            "{ books(first: \"one\") { totalCount } } | INVALID_INPUT",
            "query($n: Int!) { books(first: $n) { totalCount } } | INVALID_INPUT",
            "{ __schema { types { fields { type { fields { name } } } } } } | TOO_COMPLEX"})
    void whatIsNotUnderstoodHasACodeAndACost(String document, String code) {
        ExecutionResult result = ask(document);

        assertThat(result.getErrors()).isNotEmpty()
                .allSatisfy(error -> assertThat(error.getExtensions()).containsEntry("code", code));
        assertThat(cost(result)).containsEntry("actual", 0L);
    }

    @Test
    void moreWordsThanTheParserReadsAreInvalid() {
        ExecutionResult result = ask("{ " + "books ".repeat(20_000) + "}");

        assertThat(result.getErrors()).isNotEmpty()
                .allSatisfy(error -> assertThat(error.getExtensions()).containsEntry("code", "INVALID_INPUT"));
    }

    private ExecutionResult ask(String document) {
        return graphQl.execute(document);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cost(ExecutionResult result) {
        return (Map<String, Object>) result.getExtensions().get("cost");
    }
}
