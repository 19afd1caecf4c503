package io.counterclaim.api;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.testing.AgainstServer;
import io.counterclaim.testing.ApplicationTest;
import io.counterclaim.testing.RoundTrips;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What a query costs in messages to the database: its depth decides, never how many rows come back. */
@AgainstServer
@ApplicationTest
class RoundTripsIT {
    @Autowired
    GraphQlTester graphQl;
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    GraphQlSource source;
    @Autowired
    RoundTrips roundTrips;

    @Test
    void everyNestedFieldTakesAtMostOneMessageMoreThanTheQueryIsDeep() {
        SortedMap<String, String> documents = NestedFields.of(source.schema());
        assertThat(documents).containsKeys("Claim.appearances", "Appearance.article", "Article.source",
                "Contradiction.sides", "Side.appearances", "Claim.comparisons", "ClaimComparison.claim");
        SomeOfEverything graph = SomeOfEverything.in(neo4j, 10, 20, 30);
        Map<String, Integer> few = trips(documents);
        IntStream.range(31, 50).forEach(graph::add);

        Map<String, Integer> many = trips(documents);
        assertThat(many).as("with more rows").isEqualTo(few);
        many.forEach((field, trips) -> {
            String document = documents.get(field);
            assertThat(trips).as(document).isBetween(1, NestedFields.depth(document) + 1);
        });
    }

    /** Who asks while others do may be answered with them, and never with what is theirs. */
    @Test
    void requestsAtOnceAreAnsweredAsEachIsAlone() throws Exception {
        SomeOfEverything.in(neo4j, IntStream.range(10, 40).toArray());
        List<String> documents = IntStream.range(10, 40).mapToObj(
                """
                        { claim(id: "claim:%d") { id text consistency subject { id names }
                            appearances(first: 3) { edges { node { id article { id } } } }
                            contradictions(first: 5) { edges { node { id sides { role claim { id } appearances { id } } } } } } }"""::formatted)
                .toList();
        Map<String, Object> alone = documents.stream().collect(toMap(Function.identity(), this::answer));
        assertThat(alone.values()).doesNotHaveDuplicates().allSatisfy(
                answer -> assertThat(answer.toString()).contains("finding:").doesNotContain("claim=null"));
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int times = 0; times < 5; times++) {
                var answers = new LinkedHashMap<String, Future<Object>>();
                documents.forEach(document -> answers.put(document, requests.submit(() -> answer(document))));
                for (var one : answers.entrySet()) {
                    assertThat(one.getValue().get()).isEqualTo(alone.get(one.getKey()));
                }
            }
        }
    }

    private Object answer(String document) {
        return graphQl.document(document).execute().path("$.data").entity(Map.class).get();
    }

    private Map<String, Integer> trips(Map<String, String> documents) {
        var trips = new TreeMap<String, Integer>();
        documents.forEach((field, document) -> trips.put(field, roundTrips.of(() -> graphQl
                .document(document.replace("SIZE", "50")).execute().path("$").entity(Map.class))));
        return trips;
    }
}
