package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetchingEnvironment;
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
            type Mutation { sort(first: Int): BookConnection! }
            type BookConnection { edges: [BookEdge!]!  totalCount: Int! }
            type BookEdge { node: Book!  cursor: String }
            type Book { title: String!  words: [String!]!  shelf: Shelf!  books(first: Int): BookConnection! }
            type Shelf { name: String!  books(first: Int): BookConnection! }""";
    private static final Map<String, Object> SHELF = Map.of("name", "A");
    private static final Map<String, Object> BOOK = Map.of("title", "One", "words", List.of("a", "b"), "shelf", SHELF);
    private static final int LIMIT = 50_000;
    private static final String BOOKS_OF_BOOKS = "{ books(PAGE) { edges { node { shelf { books(PAGE) { totalCount"
            + " edges { node { title } } } } } } } }";
    private final AtomicInteger fetched = new AtomicInteger();
    private int held = 3;
    private GraphQLSchema schema;
    private GraphQL graphQl;

    @BeforeEach
    void library() {
        var wiring = RuntimeWiring.newRuntimeWiring().type("Query", query -> query.dataFetcher("books", this::books)
                .dataFetcher("shelves", field -> List.of(SHELF, SHELF)))
                .type("Shelf", shelf -> shelf.dataFetcher("books", this::books))
                .type("Mutation", mutation -> mutation.dataFetcher("sort", this::books)).build();
        schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring);
        graphQl = limitedTo(9, LIMIT);
    }

    private Map<String, Object> books(DataFetchingEnvironment field) {
        fetched.incrementAndGet();
        return Map.of("edges", Collections.nCopies(held, Map.of("node", BOOK)), "totalCount", held);
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
    @CsvSource(delimiter = '|', value = {"{ books { totalCount } } | 5202 | 5002",
            "{ books(first: 10) { edges { node { title } } } } | 5032 | 5011",
            "{ books(last: 10) { edges { node { title words } } } } | 5092 | 5020",
            "{ books(first: 0) { edges { node { title } } } } | 5002 | 5011",
            "{ books { edges { node { title } } } } | 5062 | 5011",
            "{ books(first: 2) { edges { node { shelf { name } } } } } | 5010 | 5014",
            "{ books(first: -2147483648) { edges { node { title } } } } | 5002 | 5011",
            "{ books(first: 2147483647) { edges { node { title } } } } | 5302 | 5011",
            "{ books(first: 1) { ...b ...b } } fragment b on BookConnection { edges { node { title } } } | 5005 | 5011",
            "{ a: books(first: 1) { totalCount } b: books(first: 2) { totalCount } } | 10404 | 10004",
            "{ shelves { name } } | 5011 | 5005",
            "{ shelves(ids: [1, 2, 3, 4, 5, 6, 7]) { name } } | 5022 | 5012",
            "{ books @skip(if: true) { totalCount } __typename } | 1 | 1",
            "{ __schema { types { name fields { name } } } } | 0 | 0"})
    void costIsEstimatedAndMeasured(String document, long estimated, long actual) {
        assertThat(cost(ask(document))).isEqualTo(Map.of("estimated", estimated, "actual", actual, "limit", LIMIT));
    }

    @Test
    void variablesCountAsWhatTheyHold() {
        ExecutionResult result = graphQl.execute(ExecutionInput.newExecutionInput(
                "query($n: Int = 7) { books(first: $n) { edges { node { title } } } }").variables(Map.of("n", 40)));

        assertThat(cost(result)).containsEntry("estimated", 5122L);
    }

    @Test
    void queryThatMayHoldFourTimesTheLimitIsRefusedBeforeAnythingIsFetched() {
        ExecutionResult result = limited(BOOKS_OF_BOOKS, "first: 100", LIMIT / 5);

        assertThat(result.getErrors()).singleElement().satisfies(error -> {
            assertThat(error.getExtensions()).containsEntry("code", "TOO_COMPLEX");
            assertThat(error.getMessage()).contains("may cost 60602", "10000 is the limit", "smaller pages");
        });
        assertThat(cost(result)).containsEntry("estimated", 60602L).containsEntry("actual", 0L);
        assertThat(fetched).hasValue(0);
    }

    @Test
    void queryThatMayHoldMoreThanTheLimitIsAnsweredWhereItHoldsLess() {
        ExecutionResult result = limited(BOOKS_OF_BOOKS, "first: 100", LIMIT);

        assertThat(result.getErrors()).isEmpty();
        assertThat(result.<Map<String, Object>>getData()).containsKey("books");
        assertThat(cost(result)).containsEntry("estimated", 60602L).containsEntry("actual", 10_047L);
    }

    @Test
    void queryIsStoppedWhereItsAnswerHoldsMoreThanTheLimit() {
        held = 100;
        ExecutionResult result = limited(BOOKS_OF_BOOKS, "first: 100", 16_000);

        assertThat(result.getErrors()).singleElement().satisfies(error -> {
            assertThat(error.getExtensions()).containsEntry("code", "TOO_COMPLEX");
            assertThat(error.getMessage()).contains("16000 is the limit", "smaller pages");
        });
        assertThat(result.isDataPresent()).isTrue();
        assertThat(result.<Object>getData()).isNull();
        assertThat((long) cost(result).get("actual")).isBetween(16_000L, 18_000L);
        assertThat(fetched.get()).as("of a hundred lists in a list").isLessThan(50);
    }

    /** It would have done its work, and its answer could not say so. */
    @Test
    void mutationIsNeverStoppedForWhatItAnswers() {
        held = 100;
        String document = BOOKS_OF_BOOKS.replaceFirst("\\{ books", "mutation { sort");

        assertThat(limited(document, "first: 100", LIMIT).getErrors()).singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "TOO_COMPLEX"));
        assertThat(fetched).hasValue(0);
        ExecutionResult longer = limited(document, "first: 10", LIMIT / 2);
        assertThat(longer.getErrors()).isEmpty();
        assertThat((long) cost(longer).get("actual")).isGreaterThan(LIMIT / 2);
    }

    @Test
    void lookupsAreKnownAndWantNoRowsToExceedTheLimit() {
        String eleven = IntStream.range(0, 11).mapToObj(n -> "a" + n + ": books(first: 0) { edges { cursor } }")
                .collect(Collectors.joining(" ", "{ ", " }"));

        assertThat(ask(eleven).getErrors()).singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "TOO_COMPLEX"));
        assertThat(fetched).hasValue(0);
    }

    @Test
    void countingWholeListsCostsMoreThanAPageOfThem() {
        String counted = "{ books(first: 100) { edges { node { shelf { books(first: 0) { totalCount } } } } } }";

        assertThat(cost(limitedTo(9, 100_000).execute(counted))).containsEntry("estimated", 30_502L);
        assertThat(cost(limitedTo(9, 100_000).execute(counted.replace("totalCount", "edges { cursor }"))))
                .containsEntry("estimated", 10_502L);
    }

    private ExecutionResult limited(String document, String page, int limit) {
        return limitedTo(9, limit).execute(document.replace("PAGE", page));
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

        assertThat(cost(ask("{ " + many + " }"))).containsEntry("estimated", 99 * 5202L);
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
        assertThat(cost(result)).containsEntry("estimated", 5005L);
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
