package io.counterclaim;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.IncomingArticle;
import io.counterclaim.intake.Intake;
import io.counterclaim.testing.ApplicationTest;
import io.counterclaim.testing.GeneratedArticles;
import io.counterclaim.testing.RealArticles;
import io.counterclaim.testing.RoundTrips;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Counting what is on a list by its values says how long the list is that one value leaves. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetsIT {
    private static final String OF_CLAIMS = """
            consistency { consistency count } months { others unknown buckets { month from to count } }
            predicates { others buckets { count predicate { id label } } } sources { others buckets { count source { id name } } }""";
    private static final String OF_ARTICLES = """
            months { others unknown buckets { month from to count } } sources { others buckets { count source { id name } } }""";
    private static final String OF_FINDINGS = """
            checks { others buckets { count check { id title } } } kinds { kind count } severities { severity count }
            statuses { status count }""";
    @Autowired
    GraphQlTester graphQl;
    @Autowired
    Intake intake;
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    RoundTrips roundTrips;

    @BeforeAll
    void takeIn() {
        neo4j.query("MATCH (n) WHERE NOT n:Check AND NOT n:Predicate AND NOT n:__Neo4jMigration DETACH DELETE n").run();
        RealArticles.there().forEach(intake::submit);
        GeneratedArticles.of(5, 8).forEach(intake::submit);
        submit("one", "Kenya is a member of the African Union.", "2022-10");
        submit("two", "Kenya is not a member of the African Union. Ghana is an observer of the African Union.", "2021");
        submit("three", "Ghana is a member of the African Union.", null);
        neo4j.query("MATCH (f:Finding) WITH f ORDER BY f.id LIMIT 3 SET f.status = 'DISMISSED'").run();
    }

    private void submit(String name, String text, String published) {
        intake.submit(new IncomingArticle("test", text, "Title " + name, "The Daily Test",
                "https://example.org/" + name, List.of(), published));
    }

    static Stream<Arguments> lists() {
        return Stream.of(Arguments.of("claims", "ClaimFilter", OF_CLAIMS, Map.of()),
                Arguments.of("claims", "ClaimFilter", OF_CLAIMS,
                        Map.of("stance", "AFFIRMS", "not", Map.of("predicate", "open"))),
                Arguments.of("claims", "ClaimFilter", OF_CLAIMS,
                        Map.of("or", List.of(Map.of("predicate", "open", "text",
                                "r"), Map.of("severity", "MAJOR")))),
                Arguments.of("articles", "ArticleFilter", OF_ARTICLES, Map.of()),
                Arguments.of("articles", "ArticleFilter", OF_ARTICLES, Map.of("not", Map.of("title", "one"))),
                Arguments.of("findings", "FindingFilter", OF_FINDINGS, Map.of()),
                Arguments.of("findings", "FindingFilter", OF_FINDINGS,
                        Map.of("status", List.of("DISMISSED", "OPEN"), "reconciled",
                                false)),
                Arguments.of("contradictions", "FindingFilter", OF_FINDINGS, Map.of()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void eachValueCountsWhatTheListFilteredByItHolds(String list, String type, String facets,
            Map<String, Object> filter) {
        Map<String, Object> told = facets(list, type, facets, filter);
        Map<Map<String, Object>, Integer> expected = buckets(told);

        assertThat(expected).as(list).hasSizeGreaterThan(3);
        expected.forEach((value, count) -> assertThat(length(list, type, Map.of("and", List.of(filter, value))))
                .as("%s of %s by %s", list, filter, value).isEqualTo(count));
    }

    @Test
    void facetsAreCountedInOneRoundTripAndOnlyWhenAskedFor() {
        String document = "{ claims(first: 3) { edges { node { id } } %s } }";
        int plain = roundTrips.of(() -> graphQl.document(document.formatted("")).executeAndVerify());

        assertThat(roundTrips.of(() -> graphQl.document(document.formatted("facets { " + OF_CLAIMS + " }"))
                .executeAndVerify())).isEqualTo(plain + 1);
        assertThat(roundTrips.of(() -> graphQl.document(document.formatted("facets { __typename }"))
                .executeAndVerify())).isEqualTo(plain);
    }

    @Test
    void onlyWhatIsAskedForIsCounted() {
        assertThat(roundTrips.statements(() -> graphQl
                .document("{ claims(first: 3) { facets { predicates { others } } } }").executeAndVerify()))
                .filteredOn(statement -> statement.contains("UNWIND keys(values)")).singleElement().asString()
                .contains("predicates: [").doesNotContain("sources:", "months:", "consistency:");
    }

    @Test
    @SuppressWarnings("unchecked")
    void nestedListsAreCountedAsTheyAreListed() {
        List<Map<String, Object>> owners = (List<Map<String, Object>>) (List<?>) graphQl.document(
                """
                        { entities(first: 6) { edges { node { id claims(first: 100) { totalCount edges { node { predicate { id } } }
                            facets { predicates { buckets { count predicate { id } } } sources { buckets { count } } } } } } } }""")
                .execute().path("entities.edges[*].node.claims").entityList(Map.class).get();
        assertThat(owners).hasSizeGreaterThan(2).allSatisfy(claims -> {
            var listed = new HashMap<Object, Integer>();
            ((List<Map<String, Map<String, Object>>>) claims.get("edges"))
                    .forEach(edge -> listed.merge(edge.get("node").get("predicate"), 1, Integer::sum));
            var counted = new HashMap<Object, Integer>();
            var facets = (Map<String, Map<String, List<Map<String, Object>>>>) claims.get("facets");
            facets.get("predicates").get("buckets")
                    .forEach(one -> counted.put(one.get("predicate"), (Integer) one.get("count")));
            assertThat(counted).isEqualTo(listed);
        });
        graphQl.document(
                """
                        { node(id: "%s") { ... on Source { articles { totalCount facets { months { unknown buckets { month count } } } } } } }"""
                        .formatted(source()))
                .execute().path("node.articles.totalCount").entity(Integer.class).isEqualTo(3)
                .path("node.articles.facets.months.unknown").entity(Integer.class).isEqualTo(2)
                .path("node.articles.facets.months.buckets[*].month").entityList(String.class)
                .containsExactly("2022-10");
    }

    @Test
    @SuppressWarnings("unchecked")
    void contradictionsOfAClaimAreCountedAsTheyAreListed() {
        List<Map<String, Object>> lists = (List<Map<String, Object>>) (List<?>) graphQl
                .document(
                        """
                                { claims(first: 50, filter: {consistency: CONTRADICTED}) { edges { node { contradictions { totalCount facets {
                                    severities { count } checks { buckets { count check { title } } } } } } } } }""")
                .execute()
                .path("claims.edges[*].node.contradictions").entityList(Map.class).get();
        assertThat(lists).isNotEmpty().allSatisfy(list -> assertThat(
                ((Map<String, List<Map<String, Integer>>>) list.get("facets")).get("severities"))
                .extracting(one -> one.get("count")).satisfies(counts -> assertThat(
                        counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(list.get("totalCount"))));
    }

    @Test
    void asOfThenWhatCanBeToldIsAndTheRestIsAnErrorThatNamesIt() {
        graphQl.document("{ claims(asOf: \"2001-01-01T00:00:00Z\") { facets { "
                + OF_CLAIMS.replaceAll("consistency.*\\n?} ?", "")
                        .replaceAll("^consistency \\{[^}]*}", "")
                + " } } }").execute()
                .path("claims.facets.predicates.buckets").entityList(Map.class).hasSize(0);
        var problems = new ArrayList<String>();
        graphQl.document("{ claims(asOf: \"2001-01-01T00:00:00Z\") { facets { consistency { count } } } }").execute()
                .errors().satisfy(errors -> errors.forEach(error -> problems.add(String.valueOf(error.getMessage()))));
        assertThat(problems).singleElement().asString()
                .contains("'ClaimFacets.consistency' cannot be told of another time");
    }

    private String source() {
        return neo4j.query("MATCH (s:Source {name: 'The Daily Test'}) RETURN s.id").fetchAs(String.class).one()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> facets(String list, String type, String facets, Map<String, Object> filter) {
        return (Map<String, Object>) graphQl.document("query($f: %s) { %s(filter: $f, first: 0) { facets { %s } } }"
                .formatted(type, list, facets)).variable("f", filter).execute().path(list + ".facets").entity(Map.class)
                .get();
    }

    private int length(String list, String type, Map<String, Object> filter) {
        return graphQl.document("query($f: %s) { %s(filter: $f, first: 0) { totalCount } }".formatted(type, list))
                .variable("f", filter).execute().path(list + ".totalCount").entity(Integer.class).get();
    }

    /** Each value as the filter that leaves it, and its count. */
    @SuppressWarnings("unchecked")
    private static Map<Map<String, Object>, Integer> buckets(Map<String, Object> facets) {
        var buckets = new HashMap<Map<String, Object>, Integer>();
        facets.forEach((name, facet) -> {
            if (facet instanceof Map<?, ?> open) {
                assertThat(open.get("others")).isEqualTo(0);
                if (open.get("unknown") instanceof Integer unknown) {
                    buckets.put(Map.of("publishedMonthKnown", false), unknown);
                }
            }
            Object all = facet instanceof Map<?, ?> open ? open.get("buckets") : facet;
            ((List<Map<String, Object>>) all).forEach(one -> buckets.put(filter(one), (Integer) one.get("count")));
        });
        return buckets;
    }

    private static Map<String, Object> filter(Map<String, Object> bucket) {
        String by = bucket.keySet().stream().filter(key -> !List.of("count", "from", "to").contains(key)).findFirst()
                .orElseThrow();
        return switch (bucket.get(by)) {
            case Map<?, ?> thing -> Map.of(by, thing.get("id"));
            case Object month when by.equals("month") -> Map.of("published",
                    Map.of("from", bucket.get("from"), "to", bucket.get("to"), "certain", true));
            case Object value -> Map.of(by, by.equals("status") ? List.of(value) : value);
        };
    }
}
