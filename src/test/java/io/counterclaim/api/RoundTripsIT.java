package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.testing.ApplicationTest;
import io.counterclaim.testing.RoundTrips;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What a query costs in messages to the database: its depth decides, never how many rows come back. */
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

    private Map<String, Integer> trips(Map<String, String> documents) {
        var trips = new TreeMap<String, Integer>();
        documents.forEach((field, document) -> trips.put(field, roundTrips.of(() -> graphQl
                .document(document.replace("SIZE", "50")).execute().path("$").entity(Map.class))));
        return trips;
    }
}
