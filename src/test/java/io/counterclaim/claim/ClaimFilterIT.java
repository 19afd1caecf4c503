package io.counterclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.testing.ApplicationTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A filter of claims leaves just those of which one would say by hand that it holds. */
@ApplicationTest
class ClaimFilterIT {
    private static final List<String> ORDERS = List.of("TEXT", "PREDICATE", "RECORDED_AT");
    private static final int TREES = 30;
    @Autowired
    GraphQlTester graphQl;
    @Autowired
    Neo4jClient neo4j;
    DrawnClaims drawn;

    @BeforeEach
    void draw() {
        drawn = DrawnClaims.in(neo4j, new Random(7));
    }

    @Test
    void everyFilterLeavesWhatAReaderWouldInEveryOrderFromBothEnds() {
        var random = new Random(23);
        var lengths = new HashSet<Integer>();
        for (int i = 0; i < TREES; i++) {
            String field = ORDERS.get(i % ORDERS.size());
            boolean descending = i / ORDERS.size() % 2 == 1;
            Map<String, Object> filter = drawn.filter(random, 3);
            List<String> expected = new ArrayList<>(drawn.claims().stream().filter(claim -> claim.meets(filter))
                    .sorted(DrawnClaims.order(field)).map(DrawnClaims.Drawn::id).toList());
            if (descending) {
                Collections.reverse(expected);
            }
            var by = Map.<String, Object>of("field", field, "direction", descending ? "DESC" : "ASC");

            assertThat(walk(filter, by, true)).as("%s by %s", filter, by).isEqualTo(expected);
            assertThat(walk(filter, by, false)).as("%s by %s from the end", filter, by).isEqualTo(expected);
            lengths.add(expected.size());
        }
        assertThat(lengths).as("trees tell claims apart").hasSizeGreaterThan(5);
    }

    @Test
    @SuppressWarnings("unchecked")
    void nestedListsAreFilteredByWhatTheirEdgesSay() {
        var random = new Random(11);
        for (int i = 0; i < 16; i++) {
            Map<String, Object> filter = drawn.ofAppearances(random);
            List<Map<String, Object>> told = (List<Map<String, Object>>) (List<?>) graphQl.document("""
                    query($f: AppearanceFilter) { claims(first: 60) { edges { node { id
                      appearances(filter: $f) { totalCount edges { node { id } } }
                      disputers(filter: $f) { totalCount edges { node { id } } } } } } }""").variable("f", filter)
                    .execute().path("claims.edges[*].node").entityList(Map.class).get();
            assertThat(told).hasSizeGreaterThan(30).allSatisfy(claim -> {
                DrawnClaims.Drawn by = drawn.claims().stream().filter(c -> c.id().equals(claim.get("id"))).findFirst()
                        .orElseThrow();
                assertSame(claim.get("appearances"), by.said(filter));
                assertSame(claim.get("disputers"), by.disputers(filter));
            });
        }
    }

    @SuppressWarnings("unchecked")
    private static void assertSame(@Nullable Object connection, List<String> ids) {
        var told = (Map<String, Object>) java.util.Objects.requireNonNull(connection);
        assertThat((List<Map<String, Map<String, String>>>) told.get("edges"))
                .extracting(edge -> edge.get("node").get("id")).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(told).containsEntry("totalCount", ids.size());
    }

    @Test
    void filterAndItsNotAreAllClaims() {
        for (Map<String, Object> unknownOfMost : List.<Map<String, Object>>of(
                Map.of("value", Map.of("quantity", Map.of("from", 1.0))), Map.of("value", Map.of("state", "MEMBER")),
                Map.of("published", Map.of("to", "2022-06-01")), Map.of("subject", "entity:1"))) {
            var by = Map.<String, Object>of("field", "TEXT", "direction", "ASC");
            List<String> both = new ArrayList<>(walk(unknownOfMost, by, true));
            List<String> not = walk(Map.of("not", unknownOfMost), by, true);

            assertThat(both).isNotEmpty().doesNotContainAnyElementsOf(not);
            both.addAll(not);
            assertThat(both).hasSameElementsAs(drawn.claims().stream().filter(claim -> !claim.restated())
                    .map(DrawnClaims.Drawn::id).toList());
        }
    }

    @Test
    void quantityIsMetInAnotherUnit() {
        neo4j.query("""
                CREATE (:Claim {id: 'claim:far', slot: 's', predicate: 'open', recordedAt: datetime(), text: 'Far.',
                  sortText: 'Far.', measure: 'metre', low: 5000.0, high: 5000.0})""").run();
        var by = Map.<String, Object>of("field", "TEXT", "direction", "ASC");

        assertThat(walk(Map.of("value", Map.of("quantity", Map.of("from", 3, "to", 4, "unit", "mile"))), by, true))
                .containsExactly("claim:far");
        assertThat(walk(Map.of("value", Map.of("quantity", Map.of("from", 4, "unit", "mile"))), by, true)).isEmpty();
    }

    @Test
    void oneAppearanceMustMeetAllThatIsSaidOfIt() {
        var by = Map.<String, Object>of("field", "TEXT", "direction", "ASC");
        List<Map<String, Object>> alike = List.of(Map.of("stance", "DENIES", "certainty", "CERTAIN"),
                Map.of("appearance", Map.of("stance", "DENIES", "certainty", "CERTAIN")), Map.of("appearance", Map.of(
                        "and", List.of(Map.of("stance", "DENIES"), Map.of("certainty", "CERTAIN")))));
        List<String> one = walk(alike.getFirst(), by, true);
        List<String> each = walk(
                Map.of("and", List.of(Map.of("stance", "DENIES"), Map.of("certainty", "CERTAIN"))), by, true);

        assertThat(alike).allSatisfy(filter -> assertThat(walk(filter, by, true)).isEqualTo(one));
        assertThat(each).containsAll(one).hasSizeGreaterThan(one.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 60})
    void filterThatIsTooDeepIsRefusedByItsPlace(int levels) {
        Map<String, Object> filter = Map.of("text", "x");
        for (int i = 1; i < levels; i++) {
            filter = Map.of("not", filter);
        }
        refused(filter, "filter" + ".not".repeat(8));
    }

    @Test
    void filterThatIsTooLongIsRefusedByItsPlace() {
        refused(Map.of("or", IntStream.range(0, 40).mapToObj(i -> Map.of("text", "x" + i)).toList()), "filter.or[31]");
    }

    private void refused(Map<String, Object> filter, String place) {
        var messages = new ArrayList<String>();
        graphQl.document("query($f: ClaimFilter) { claims(filter: $f) { edges { cursor } } }").variable("f", filter)
                .execute().errors().satisfy(errors -> errors.forEach(
                        error -> messages.add(error.getExtensions().get("code") + " " + error.getMessage())));
        assertThat(messages).singleElement().asString().startsWith("TOO_COMPLEX").contains("'" + place);
    }

    private List<String> walk(Map<String, Object> filter, Map<String, Object> order, boolean forward) {
        String size = forward ? "first: 7, after" : "last: 7, before";
        String document = """
                query($f: ClaimFilter, $o: ClaimOrder, $at: String) { claims(filter: $f, orderBy: $o, %s: $at) { totalCount
                  edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"""
                .formatted(size);
        var ids = new ArrayList<String>();
        var variables = new HashMap<String, Object>(Map.of("f", filter, "o", order));
        while (true) {
            GraphQlTester.Request<?> request = graphQl.document(document);
            variables.forEach(request::variable);
            GraphQlTester.Response page = request.execute();
            List<String> met = page.path("claims.edges[*].node.id").entityList(String.class).get();
            ids.addAll(forward ? ids.size() : 0, met);
            if (!page.path("claims.pageInfo." + (forward ? "hasNextPage" : "hasPreviousPage")).entity(Boolean.class)
                    .get()) {
                assertThat(page.path("claims.totalCount").entity(Integer.class).get()).isEqualTo(ids.size());
                return ids;
            }
            variables.put("at", page.path("claims.pageInfo." + (forward ? "endCursor" : "startCursor"))
                    .entity(String.class).get());
        }
    }
}
