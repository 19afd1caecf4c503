package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLTypeUtil;
import io.counterclaim.testing.ApplicationTest;
import io.counterclaim.testing.RoundTrips;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What the specification of cursor connections says, of every connection there is. */
@ApplicationTest
class ConnectionsIT {
    private static final String CLAIM = "claim:main";
    private static final List<ConnectionList> LISTS = List.of(ConnectionList.atRoot("articles"),
            ConnectionList.atRoot("claims"), ConnectionList.atRoot("entities"), ConnectionList.atRoot("contradictions"),
            ConnectionList.atRoot("findings"), ConnectionList.atRoot("intakeJobs"),
            ConnectionList.atRoot("searchClaims").with("text: \"norland\"", "claim { id }"),
            ConnectionList.ofNode("Source", "articles", "source:daily"),
            ConnectionList.ofNode("Source", "appearances", "source:daily"),
            ConnectionList.ofNode("Article", "appearances", "article:main"),
            ConnectionList.ofNode("Article", "passedOver", "article:main").with("", "passage { start }"),
            ConnectionList.ofNode("Entity", "claims", "entity:main"),
            ConnectionList.ofNode("Entity", "appearances", "entity:main"),
            ConnectionList.ofNode("IntakeJob", "entries", "job:main").with("", "name"),
            ConnectionList.atRoot("events"), ConnectionList.ofNode("Event", "claims", "event:main"),
            ConnectionList.ofNode("Event", "articles", "event:main"),
            ConnectionList.ofNode("Event", "figures", "event:main").with("", "words"),
            ConnectionList.ofNode("Claim", "appearances", CLAIM), ConnectionList.ofNode("Claim", "supporters", CLAIM),
            ConnectionList.ofNode("Claim", "disputers", CLAIM),
            ConnectionList.ofNode("Claim", "comparisons", CLAIM).with("", "claim { id }"),
            ConnectionList.ofNode("Claim", "contradictions", CLAIM), ConnectionList.ofNode("Claim", "reviews", CLAIM));
    @Autowired
    GraphQlTester graphQl;
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    GraphQlSource source;
    @Autowired
    RoundTrips roundTrips;
    SomeOfEverything graph;

    static Stream<ConnectionList> lists() {
        Stream<ConnectionList> orders = Stream
                .of("orderBy: {field: TEXT, direction: DESC}", "orderBy: {field: PREDICATE}",
                        "orderBy: {field: RECORDED_AT}", "filter: {predicate: \"open\"}",
                        "filter: {predicate: \"open\"}, orderBy: {field: RECORDED_AT}",
                        "filter: {subject: \"entity:main\"}, orderBy: {field: PREDICATE}")
                .map(arguments -> ConnectionList.atRoot("claims").with(arguments, "id"));
        Stream<ConnectionList> ofFindings = Stream.of("findings", "contradictions").flatMap(list -> Stream
                .of("orderBy: {field: SEVERITY, direction: ASC}", "orderBy: {field: FIRST_SEEN}",
                        "orderBy: {field: LAST_SEEN, direction: ASC}",
                        "filter: {claim: \"claim:main\"}, orderBy: {field: FIRST_SEEN}",
                        "filter: {claim: \"claim:main\"}, orderBy: {field: SEVERITY}",
                        "filter: {check: \"list-mismatch\"}",
                        "filter: {check: \"list-mismatch\"}, orderBy: {field: FIRST_SEEN}")
                .map(arguments -> ConnectionList.atRoot(list).with(arguments, "id")));
        Stream<ConnectionList> ofArticles = Stream
                .of("orderBy: {field: TITLE, direction: DESC}", "orderBy: {field: PUBLISHED}",
                        "orderBy: {field: RECORDED_AT}",
                        "filter: {source: \"source:daily\"}, orderBy: {field: PUBLISHED, direction: DESC}",
                        "filter: {source: \"source:daily\"}, orderBy: {field: RECORDED_AT}")
                .map(arguments -> ConnectionList.atRoot("articles").with(arguments, "id"));
        Stream<ConnectionList> ofEvents = Stream.of("filter: {kind: FIRE}", "filter: {place: \"Lund\"}")
                .map(arguments -> ConnectionList.atRoot("events").with(arguments, "id"));
        return Stream.of(LISTS.stream(), orders, ofFindings, ofArticles, ofEvents).flatMap(list -> list);
    }

    @BeforeEach
    void fiveOfEverything() {
        graph = SomeOfEverything.in(neo4j, 10, 20, 30, 40, 50);
    }

    @Test
    void everyConnectionIsHere() {
        var fields = new TreeSet<String>();
        source.schema().getAllTypesAsList().stream().filter(GraphQLFieldsContainer.class::isInstance)
                .map(GraphQLFieldsContainer.class::cast)
                .forEach(type -> type.getFieldDefinitions().stream()
                        .filter(field -> GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith("Connection"))
                        .forEach(field -> fields.add(type.getName() + "." + field.getName())));
        assertThat(LISTS).extracting(ConnectionList::field).containsExactlyInAnyOrderElementsOf(fields);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void walkForwardMeetsEveryEntryOnceInTheirOrder(ConnectionList list) {
        List<String> all = page(list, "first: 100").ids();
        assertThat(all).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();

        var met = new ArrayList<String>();
        Page page = page(list, "first: 2");
        assertThat(page.hasPrevious).isFalse();
        while (page.hasNext) {
            met.addAll(page.ids);
            page = page(list, "first: 2, after: \"" + page.end + "\"");
            assertThat(page.hasPrevious).isTrue();
        }
        met.addAll(page.ids);
        assertThat(met).isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void walkBackwardMeetsTheSameInTheSameOrder(ConnectionList list) {
        List<String> all = page(list, "first: 100").ids();

        var met = new ArrayList<String>();
        Page page = page(list, "last: 2");
        assertThat(page.hasNext).isFalse();
        while (page.hasPrevious) {
            met.addAll(0, page.ids);
            page = page(list, "last: 2, before: \"" + page.start + "\"");
            assertThat(page.hasNext).isTrue();
        }
        met.addAll(0, page.ids);
        assertThat(met).isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void pageInBothDirectionsIsRefused(ConnectionList list) {
        for (String arguments : List.of("first: 2, last: 2", "first: 2, before: \"x\"", "last: 2, after: \"x\"")) {
            assertThat(problem(list, arguments)).as(arguments).isEqualTo("INVALID_INPUT");
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void sizeOutsideItsBoundsIsRefused(ConnectionList list) {
        for (String arguments : List.of("first: -1", "first: 101", "last: -1", "last: 101")) {
            assertThat(problem(list, arguments)).as(arguments).isEqualTo("INVALID_INPUT");
        }
        assertThat(page(list, "first: 0").ids).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void cursorOfAnotherListIsRefused(ConnectionList list) {
        ConnectionList other = LISTS.get(list.field().endsWith(".articles") ? 2 : 0);
        String cursor = page(other, "first: 1").end;

        assertThat(problem(list, "first: 2, after: \"" + cursor + "\"")).isEqualTo("INVALID_INPUT");
        assertThat(problem(list, "last: 2, before: \"" + cursor + "\"")).isEqualTo("INVALID_INPUT");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void cursorOfAnEntryThatIsGoneStaysInItsPlace(ConnectionList list) {
        Page two = page(list, "first: 2");
        List<String> behind = page(list, "first: 100, after: \"" + two.end + "\"").ids;
        String number = two.ids.getLast().replaceAll("(?s)^\\D*(\\d\\d).*$", "$1");
        graph.remove(Integer.parseInt(number));

        assertThat(page(list, "first: 2").ids).as("it is gone").doesNotContain(two.ids.getLast());
        assertThat(page(list, "first: 100, after: \"" + two.end + "\"").ids).isEqualTo(without(number, behind));
        assertThat(page(list, "last: 100, before: \"" + two.end + "\"").ids)
                .isEqualTo(without(number, two.ids.subList(0, 1)));
    }

    /** What belongs to no entry of that number. */
    private static List<String> without(String number, List<String> ids) {
        return ids.stream().filter(id -> !id.contains(number)).toList();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void walkIsNotDisturbedByWhatComesIn(ConnectionList list) {
        List<String> all = page(list, "first: 100").ids;
        Page two = page(list, "first: 2");
        graph.add(5);
        graph.add(35);

        var rest = new ArrayList<>(page(list, "first: 100, after: \"" + two.end + "\"").ids);
        assertThat(rest).doesNotContainAnyElementsOf(two.ids).containsSubsequence(all.subList(2, all.size()));
        rest.removeAll(all);
        assertThat(rest).as("what came in behind the cursor").hasSizeGreaterThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void lengthIsCountedWhenAskedFor(ConnectionList list) {
        int length = page(list, "first: 100").ids.size();
        List<String> plain = roundTrips.statements(() -> page(list, "first: 2"));
        List<String> counting = roundTrips
                .statements(() -> graphQl.document(list.document("first: 2", true)).execute()
                        .path(list.path() + ".totalCount").entity(Integer.class).isEqualTo(length));

        assertThat(plain).noneMatch(statement -> statement.matches("(?is).*counted\\W+true.*"));
        assertThat(counting).isNotEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"findings|FIRST_SEEN, direction: ASC|10 20 30 40 50",
            "findings|LAST_SEEN|50 40 30 20 10",
            "contradictions|FIRST_SEEN|50 40 30 20 10", "findings|SEVERITY|30 10 20 40 50",
            "contradictions|SEVERITY, direction: ASC|50 40 20 10 30", "articles|PUBLISHED|10 20 30 40 50 main",
            "articles|PUBLISHED, direction: DESC|main 50 40 30 20 10", "articles|RECORDED_AT|main 10 20 30 40 50",
            "articles|TITLE, direction: DESC|main 50 40 30 20 10"})
    void orderIsTheOneThatIsAskedFor(String list, String order, String expected) {
        neo4j.query("MATCH (f:Finding {id: 'finding:30'}) SET f.severity = 'CRITICAL', f.sortKey = '00:finding:30'")
                .run();
        ConnectionList inOrder = ConnectionList.atRoot(list).with("orderBy: {field: " + order + "}", "id");

        assertThat(page(inOrder, "first: 100").ids.stream().map(id -> id.replaceAll("^.*:|}$", "")))
                .containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2"})
    void emptyListHasNoCursor(int number) {
        neo4j.query("MATCH (n:Article|Claim|Entity) DETACH DELETE n").run();

        Page page = page(LISTS.get(number), "first: 2");
        assertThat(page.ids).isEmpty();
        assertThat(page.start).isNull();
        assertThat(page.end).isNull();
        assertThat(page.hasNext).isFalse();
    }

    private record Page(List<String> ids, @Nullable String start, @Nullable String end, boolean hasNext,
            boolean hasPrevious) {}

    @SuppressWarnings("unchecked")
    private Page page(ConnectionList list, String arguments) {
        GraphQlTester.Response answer = graphQl.document(list.document(arguments, false)).execute();
        var edges = answer.path(list.path() + ".edges").entityList(Map.class).get();
        var info = (Map<String, Object>) answer.path(list.path() + ".pageInfo").entity(Map.class).get();
        if (!edges.isEmpty()) {
            assertThat(info).containsEntry("startCursor", edges.getFirst().get("cursor")).containsEntry("endCursor",
                    edges.getLast().get("cursor"));
        }
        return new Page(edges.stream().map(edge -> String.valueOf(edge.get("node"))).toList(),
                (String) info.get("startCursor"), (String) info.get("endCursor"), (boolean) info.get("hasNextPage"),
                (boolean) info.get("hasPreviousPage"));
    }

    private String problem(ConnectionList list, String arguments) {
        var codes = new ArrayList<String>();
        graphQl.document(list.document(arguments, false)).execute().errors()
                .satisfy(errors -> errors
                        .forEach(error -> codes.add(String.valueOf(error.getExtensions().get("code")))));
        return String.join(" ", codes);
    }
}
